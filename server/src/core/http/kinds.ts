/** The kinds of JSON that a request or a recorded response may carry. */
import type { Kind } from '../base/kind.ts';
import { bulkRequest } from '../bulk-request/index.ts';
import { provisioningLog } from '../provisioning-log/index.ts';
import { recognise } from '../recognise.ts';
import { syncJob } from '../sync-job/index.ts';
import { syncSchema } from '../sync-schema/index.ts';
import { syncSecrets } from '../sync-secrets/index.ts';
import type { CallFacts } from './call.ts';

const jsonKinds: readonly Kind[] = [bulkRequest, syncSchema, syncJob, syncSecrets, provisioningLog];

/** What is sent to an address, whatever it looks like. */
const sentTo: Readonly<Record<string, string>> = {
  bulkupload: 'bulk-request',
  schema: 'sync-schema',
  secrets: 'sync-secrets',
  parseexpression: 'sync-schema',
};

/** What a call sends: by its address, else by the shape of it. `json` is the text with templates put out of sight. */
export function kindSent({ action, standing }: CallFacts, json: string): Kind | undefined {
  const wanted = standing === 'elsewhere' ? undefined : sentTo[action];
  return wanted === undefined ? kindOf(json) : jsonKinds.find(({ id }) => id === wanted);
}

/** What came back, or was sent, by its shape. */
export function kindOf(json: string): Kind | undefined {
  const recognised = recognise({ name: 'body.json', text: json });
  return jsonKinds.find(({ id }) => id === recognised?.kind);
}

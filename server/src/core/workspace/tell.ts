/** What each kind tells to the files that belong to it: a file each, and the list of them. */
import type { Document, KindId } from '../base/kind.ts';
import { readLog } from '../json/log-text.ts';
import { valueOf } from '../json/read.ts';
import { tellJob } from './tell-job.ts';
import { tellLog } from './tell-log.ts';
import { tellPayload, tellPeople } from './tell-payload.ts';
import { tellRequests } from './tell-requests.ts';
import { tellSchema } from './tell-schema.ts';
import { tellSecrets } from './tell-secrets.ts';
import type { Told } from './told.ts';

const tellers: Partial<Record<KindId, (root: unknown) => Told>> = {
  'bulk-request': tellPayload,
  'sync-schema': tellSchema,
  'sync-job': tellJob,
  'sync-secrets': tellSecrets,
};

/** What an open document tells; of a payload, which may be long and is typed in, without reading it again. */
export const tellOf = ({ kind, text, people }: Document): Told | undefined => (people ? tellPeople(people()) : tell(kind, text.toString()));

/** Undefined for a text that tells nothing: of another kind, or broken. */
export function tell(kind: KindId, text: string): Told | undefined {
  if (kind === 'http') return tellRequests(text);
  if (kind === 'provisioning-log') {
    const { value, isBroken, isCut } = readLog(text);
    return isBroken ? undefined : tellLog(value, isCut);
  }
  const teller = tellers[kind];
  if (!teller) return undefined;
  const value = valueOf(text);
  return value === undefined ? undefined : teller(value);
}

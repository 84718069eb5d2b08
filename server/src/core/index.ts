/** The public surface of the core: what the language server, the command line and programs use, and the list of kinds. */
import type { Context, Document, Kind, KindId } from './base/kind.ts';
import { bulkRequest } from './bulk-request/index.ts';
import { explainQuery, type Explanation } from './explain.ts';
import { expression } from './expression/index.ts';
import { http } from './http/index.ts';
import { provisioningLog } from './provisioning-log/index.ts';
import { syncJob } from './sync-job/index.ts';
import { syncSchema } from './sync-schema/index.ts';
import { syncSecrets } from './sync-secrets/index.ts';

export const kinds: readonly Kind[] = [bulkRequest, http, expression, syncSchema, syncJob, syncSecrets, provisioningLog];

/** Opens a text as a document of a kind. Never throws, whatever the text. */
export function open(kind: KindId, text: string, context: Context): Document {
  const found = kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found.open(text, context);
}

/** What is known of a rule, an error code, or a heading or text of the page on troubles. */
export const explain = (query: string): Explanation =>
  explainQuery(
    query,
    kinds.flatMap(({ rules }) => rules),
  );

export type { Explanation } from './explain.ts';
export type { Environment } from './base/environment.ts';
export { fixAll } from './base/fix-all.ts';
export type { Completion, Context, Diagnostic, Document, Fix, Hover, Kind, KindId, OutlineItem } from './base/kind.ts';
export { NEW_BULK_REQUEST, NEW_REQUEST_FILE, DOCUMENTED_UPN } from './templates.ts';
export { counted } from './base/words.ts';
export { applyEdits } from './base/patch.ts';
export type { BadExample, Level, NewFile, RuleFacts, Severity } from './base/rule.ts';
export { defaultSettings, readRules, type Settings } from './base/settings.ts';
export { Text, type Position, type Span, type TextEdit } from './base/text.ts';
export { LOOKED_AT, recognise, type Recognised } from './recognise.ts';

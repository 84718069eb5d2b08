/** The public surface of the core: what the language server, the command line and programs use, and the list of kinds. */
import { fileAtHand, type FileAtHand } from './at-hand.ts';
import type { Context, Document, Kind, KindId } from './base/kind.ts';
import type { RuleFacts } from './base/rule.ts';
import type { Settings } from './base/settings.ts';
import { bulkRequest } from './bulk-request/index.ts';
import { configurationKind } from './configuration/index.ts';
import { explainables, explainQuery, type Explainable, type Explanation } from './explain.ts';
import { expression } from './expression/index.ts';
import { http } from './http/index.ts';
import { provisioningLog } from './provisioning-log/index.ts';
import { syncJob } from './sync-job/index.ts';
import { syncSchema } from './sync-schema/index.ts';
import { syncSecrets } from './sync-secrets/index.ts';

const ofDocuments: readonly Kind[] = [bulkRequest, http, expression, syncSchema, syncJob, syncSecrets, provisioningLog];
export const kinds: readonly Kind[] = [...ofDocuments, configurationKind(ofDocuments.flatMap(({ rules }) => rules))];

/** Opens a text as a document of a kind. Never throws, whatever the text. */
export function open(kind: KindId, text: string, context: Context): Document {
  const found = kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`There is no kind ${kind}.`);
  return found.open(text, context);
}

export { numberedNames } from './bulk-request/file-names.ts';
export { MOST_OPERATIONS, splitRequest, type Split } from './bulk-request/split.ts';
export { matchesGlob } from './configuration/glob.ts';
export { changedConfiguration } from './configuration/change.ts';
export {
  CONFIGURATION_FILE,
  forFile,
  readConfiguration,
  readFunctions,
  type Configuration,
  type ForFile,
} from './configuration/configuration.ts';
const allRules = kinds.flatMap(({ rules }) => rules).filter((rule, i, all) => all.indexOf(rule) === i);

const rulesOf = (kind: KindId): readonly RuleFacts[] => kinds.find(({ id }) => id === kind)?.rules ?? [];

/** What is known of a rule, an error code, or a heading or text of the page on troubles; and what of it the files at hand show. */
export const explain = (query: string, files: readonly FileAtHand[] = []): Explanation => explainQuery(query, allRules, files);
/** A file at hand, by the name that is told of it. */
export const atHand = (name: string, document: Document, settings: Settings): FileAtHand => fileAtHand(name, document, settings, rulesOf);
/** All that can be explained. */
export const explainable = (): readonly Explainable[] => explainables(allRules);

export type { FileAtHand } from './at-hand.ts';
export type { Explainable, Explanation } from './explain.ts';
export type { Beside, Elsewhere } from './base/beside.ts';
export { scenarios, type Scenario } from './errors/scenarios.ts';
export type { Environment } from './base/environment.ts';
export { fixAll } from './base/fix-all.ts';
export { withDigits } from './json/digits.ts';
export type {
  Completion,
  ConfigurationAction,
  Context,
  Diagnostic,
  Document,
  EmbeddedText,
  Fix,
  Hover,
  Kind,
  KindId,
  Link,
  OtherFile,
  OutlineItem,
  SignatureHelp,
} from './base/kind.ts';
export { NEW_BULK_REQUEST, NEW_REQUEST_FILE, DOCUMENTED_UPN } from './templates.ts';
export { counted } from './base/words.ts';
export { placesOf } from './places.ts';
export { applyEdits, difference } from './base/patch.ts';
export type { BadExample, Level, NewFile, RuleFacts, Severity } from './base/rule.ts';
export {
  checkedAs,
  defaultSettings,
  readRules,
  tools,
  type CheckedAs,
  type ConfigurationChange,
  type Settings,
  type Tool,
} from './base/settings.ts';
export { Text, type Position, type Span, type TextEdit } from './base/text.ts';
export { wrapPayload } from './http/calls.ts';
export { copyRequest, type Shell } from './http/copy/index.ts';
export {
  headerSettings,
  isEnvironmentFile,
  suppliedByEditor,
  suppliedBySettings,
  suppliedIn,
  variableSettings,
  type Supplied,
} from './http/environment-files.ts';
export { hasOwnRoot, LONGEST_OTHER, otherFileAt } from './http/other-file.ts';
export { attributesFor, evaluationText } from './evaluation.ts';
export { besideIn, besideOf, canonical, placeIn, spansIn, tell, tellOf, type Member, type Told } from './workspace/index.ts';
export { furtherActions } from './further-actions.ts';
export { LOOKED_AT, recognise, type Recognised } from './recognise.ts';
export { evaluate, prepare, resultOf, type Evaluation, type EvaluationContext, type Prepared, type Result } from './expression/evaluate.ts';
export { functionNamed, functions } from './expression/functions/index.ts';
export type { FunctionExample, MappingFunction, Parameter } from './expression/function.ts';
export { renderTrace } from './expression/render-trace.ts';
export { isAttributeValue, readContext } from './expression/written-context.ts';
export { readMoment } from './base/moment.ts';
export { signatureOf } from './expression/signature.ts';
export type { Confidence } from './expression/outcome.ts';
export { leastConfidence, type Trace } from './expression/trace.ts';
export type { Attributes, AttributeValue } from './expression/values.ts';

/**
 * Which kind is this text, under this name? Looks at the first 64 KB only and at JSON by its shape: a JSON text whose
 * shape is none of ours is none of our business. Small enough that a client may run it before it starts a server.
 */
import {
  BRACE,
  BRACKET,
  COLON,
  END_BRACE,
  END_BRACKET,
  endOfString,
  isObject,
  nameOf,
  QUOTE,
  skipTrivia,
  skipValue,
  type Json,
} from './base/json.ts';
import type { KindId } from './base/kind.ts';
import { distance } from './base/did-you-mean.ts';

export interface Candidate {
  /** The whole text, or at least its first 64 KB. */
  readonly text: string;
  /** The file's name or path; its ending decides where no language id does. */
  readonly name: string;
  readonly languageId?: string;
  /** It is no file yet. */
  readonly isUntitled?: boolean;
}

export interface Recognised {
  readonly kind: KindId;
  /** The name says that this is a request, whatever stands in it. */
  readonly said: boolean;
}

export const LOOKED_AT = 65_536;
/** Enough for most requests. Just after the start, to read on takes as long as to check the operations. */
const FIRST_LOOK = 4_096;

export function recognise({ text, name, languageId, isUntitled = false }: Candidate): Recognised | undefined {
  const lower = name.toLowerCase();
  const isNamedHttp = (languageId === undefined || languageId === 'plaintext') && /\.(http|rest)$/.test(lower);
  if (isNamedHttp || languageId === 'http' || languageId === 'rest')
    // Neovim knows both
    return isUntitled && isShownResponse(text) ? undefined : { kind: 'http', said: true };
  if (languageId === undefined ? lower.endsWith('.mapexpr') : languageId === 'mapping-expression')
    return { kind: 'expression', said: true };
  if (/(?:^|[/\\])scimlint\.config\.json$/.test(lower)) return { kind: 'configuration', said: true };
  const said = lower.endsWith('.scim.json');
  if (beginsAsBulkRequest(text.slice(0, FIRST_LOOK))) return { kind: 'bulk-request', said };
  const root = peek(text.slice(0, LOOKED_AT));
  if (isBulkRequest(root) || (said && isOtherScimDocument(root))) return { kind: 'bulk-request', said };
  const kind = isSyncSchema(root, text.length > LOOKED_AT) || isExpressionBody(root) ? 'sync-schema' : resourceIn(root);
  return kind && { kind, said: false };
}

/** REST Client shows a response as a request file without a name, the request that it answers above it, with its token. */
const isShownResponse = (text: string): boolean => /^HTTP\/\d/m.test(text);

const BULK_REQUEST = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest';
const MISSPELT = 4; // edits that a URN may be away from the right one

/** The request that /bulkUpload takes, or one for another SCIM server. */
function isBulkRequest(root: unknown): boolean {
  if (!isObject(root)) return false;
  const operations = members(root, 'operations');
  if (names(root, /:BulkResponse$/i)) return false;
  if (operations.some((one) => 'op' in one || (('status' in one || 'response' in one) && !('data' in one)))) return false;
  const uris = list(root.schemas).filter((uri) => typeof uri === 'string');
  return (
    uris.some((uri) => uri === BULK_REQUEST || distance(uri.toLowerCase(), BULK_REQUEST.toLowerCase(), MISSPELT) <= MISSPELT) ||
    operations.some((one) => typeof one.method === 'string' && ('bulkId' in one || 'data' in one))
  );
}

/** The first operation is whole where a second one has begun: one of a response would have shown its status. */
function beginsAsBulkRequest(text: string): boolean {
  const root = peek(text);
  return isBulkRequest(root) && isObject(root) && members(root, 'operations').length > 1;
}

/** What a person may take for a request: a user, users, a PATCH body, a bulk response. */
function isOtherScimDocument(root: unknown): boolean {
  const isUser = (value: unknown): boolean => isObject(value) && (names(value, /:User$/i) || 'userName' in value);
  return isUser(root) || list(root).some(isUser) || (isObject(root) && names(root, /:(PatchOp|BulkResponse)$/i));
}

function isSyncSchema(root: unknown, isCut: boolean): boolean {
  if (!isObject(root)) return false;
  if (members(root, 'synchronizationrules').some((rule) => 'objectMappings' in rule)) return true;
  // An export that begins with its directories shows its rules only behind what is looked at.
  return isCut && members(root, 'directories').some((directory) => 'objects' in directory && 'discoverabilities' in directory);
}

/** What is sent to parseExpression: nothing else has these names beside an expression. */
const isExpressionBody = (root: unknown): boolean =>
  isObject(root) && typeof root.expression === 'string' && ('testInputObject' in root || 'targetAttributeDefinition' in root);

/** What Graph, the portal or Log Analytics tell of a job: its state, its secrets, its log. */
function resourceIn(root: unknown): 'sync-job' | 'sync-secrets' | 'provisioning-log' | undefined {
  const page = isObject(root) ? members(root, 'value') : [];
  const resources = page.length > 0 ? page : isObject(root) ? [root] : list(root).filter(isObject);
  if (resources.some(isJob)) return 'sync-job';
  if (page.length > 0 && page.every(({ key }) => typeof key === 'string') && page.some(({ key }) => ofJob.test(String(key))))
    return 'sync-secrets';
  const isEmptyLog = isObject(root) && Array.isArray(root.value) && /auditLogs\/provisioning\b/i.test(String(root['@odata.context']));
  return isEmptyLog || resources.some(isLogEntry) || (isObject(root) && members(root, 'tables').some(isLogTable))
    ? 'provisioning-log'
    : undefined;
}

const isJob = ({ templateId, schedule, status }: Json): boolean =>
  typeof templateId === 'string' && isObject(schedule) && isObject(status) && ('code' in status || 'state' in schedule);

/** Keys that no other list of keys and values has. */
const ofJob = /^(?:SyncNotificationSettings|SyncAll|SkipOutOfScopeDeletions|SyncAgentCompatibilityKey|SyncAgentADContainer)$/i;

/** An entry, or a record of diagnostic settings that holds one. */
function isLogEntry(value: Json): boolean {
  const names = new Set(Object.keys(value).map((name) => name.toLowerCase()));
  if (names.has('provisioningsteps') || (names.has('jobid') && names.has('changeid'))) return true;
  return members(value, 'records').some(isLogEntry) || (value.category === 'ProvisioningLogs' && isObject(value.properties));
}

/** What a query of Log Analytics answers: the names of the columns stand apart from the rows. */
const isLogTable = (table: Json): boolean => {
  const names = new Set(members(table, 'columns').map(({ name }) => String(name).toLowerCase()));
  return 'rows' in table && names.has('jobid') && names.has('changeid');
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const names = (object: Json, uri: RegExp): boolean => list(object.schemas).some((one) => typeof one === 'string' && uri.test(one));

/** The objects in the array of that name, in any letter case. */
function members(object: Json, lowerName: string): readonly Json[] {
  const name = Object.keys(object).find((one) => one.toLowerCase() === lowerName);
  return name === undefined ? [] : list(object[name]).filter(isObject);
}

/** What can be read of the beginning of a JSON text, in whatever state it is. Values deeper than any shape of ours are undefined. */
function peek(text: string): unknown {
  return valueAt(text, skipTrivia(text, 0), 0).value;
}

/** Columns of a table in a list of tables. */
const DEEPEST_SHAPE = 5;

interface Read {
  readonly value: unknown;
  readonly end: number;
}

function valueAt(text: string, at: number, depth: number): Read {
  const c = text.charCodeAt(at);
  if (depth < DEEPEST_SHAPE && c === BRACE) return objectAt(text, at, depth);
  if (depth < DEEPEST_SHAPE && c === BRACKET) return arrayAt(text, at, depth);
  const end = at < text.length ? skipValue(text, at) : at;
  return { value: c === QUOTE ? nameOf(text.slice(at, end)) : undefined, end };
}

function objectAt(text: string, from: number, depth: number): Read {
  const value: Record<string, unknown> = {};
  let at = skipTrivia(text, from + 1);
  while (at < text.length && text.charCodeAt(at) !== END_BRACE) {
    if (text.charCodeAt(at) === END_BRACKET) return { value, end: at };
    if (text.charCodeAt(at) === QUOTE) {
      const end = endOfString(text, at);
      const colon = skipTrivia(text, end);
      if (text.charCodeAt(colon) === COLON) {
        const member = valueAt(text, skipTrivia(text, colon + 1), depth + 1);
        value[nameOf(text.slice(at, end))] = member.value;
        at = Math.max(member.end, colon + 1);
      } else at = end;
    } else at++;
    at = skipTrivia(text, at);
  }
  return { value, end: Math.min(at + 1, text.length) };
}

function arrayAt(text: string, from: number, depth: number): Read {
  const value: unknown[] = [];
  let at = skipTrivia(text, from + 1);
  while (at < text.length && text.charCodeAt(at) !== END_BRACKET) {
    const c = text.charCodeAt(at);
    if (c === END_BRACE) return { value, end: at };
    if (c === QUOTE || c === BRACE || c === BRACKET) {
      const element = valueAt(text, at, depth + 1);
      value.push(element.value);
      at = Math.max(element.end, at + 1);
    } else at++;
    at = skipTrivia(text, at);
  }
  return { value, end: Math.min(at + 1, text.length) };
}

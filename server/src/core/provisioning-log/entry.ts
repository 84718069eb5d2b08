/**
 * An entry of a log, whichever way it is written: as Graph returns it today and as it did before (`statusInfo`), as the
 * portal downloads it, as a row of Log Analytics (other letter case, columns of their own, objects as JSON in a string).
 * https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary
 * https://learn.microsoft.com/azure/azure-monitor/reference/tables/aadprovisioninglogs
 */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { skipReasons, type SkipReason } from '../errors/skips.ts';

/** A text of an entry, and where it stands in it. */
export interface Said {
  readonly text: string;
  readonly at: Path;
}

export interface Entry {
  readonly status: Status;
  readonly statusAt: Path;
  readonly code: Said | undefined;
  readonly reason: Said | undefined;
  readonly skip: { readonly reason: SkipReason; readonly at: Path } | undefined;
  /** The id of the person in the source, to find other entries of the same person; shown to nobody. */
  readonly person: string | undefined;
  /** Milliseconds since 1970; NaN where the entry does not say. */
  readonly time: number;
  /** The id of the job that wrote it, in small letters. */
  readonly job: string | undefined;
}

export type Status = 'success' | 'failure' | 'skipped' | 'other';

/** A page of Graph, a bare list, or a single entry. */
export function entriesIn(root: unknown): readonly { readonly value: Json; readonly at: Path }[] {
  const list = isObject(root) && Array.isArray(root.value) ? root.value : root;
  const around: Path = list === root ? [] : ['value'];
  if (Array.isArray(list)) return list.flatMap((value: unknown, i) => (isObject(value) ? [{ value, at: [...around, i] }] : []));
  return isObject(root) ? [{ value: root, at: [] }] : [];
}

export function entryOf(value: Json): Entry {
  const info = memberOf(value, 'provisioningStatusInfo') ?? memberOf(value, 'statusInfo');
  const inInfo = info && objectIn(info);
  const inError = inInfo && objectIn(memberOf(inInfo.value, 'errorInformation') ?? nothing);
  const isText = inInfo?.isText ?? false;
  const details: readonly Details[] = [
    ...(info && inError
      ? [{ value: inError.value, at: isText ? [info.name] : [info.name, 'errorInformation'], isText: isText || inError.isText }]
      : []),
    ...(info && inInfo ? [{ value: inInfo.value, at: [info.name], isText }] : []),
  ];
  const inDetails = (name: string) => details.map((one) => saidIn(one, name)).find((said) => said !== undefined);
  const row: Details = { value, at: [] };

  const result = statusIn(value, 'resultType', []) ?? (info && inInfo && statusIn(inInfo.value, 'status', [info.name], isText));
  const signature = saidIn(row, 'resultSignature');
  return {
    status: statusOf(result?.text),
    statusAt: result?.at ?? (info ? [info.name] : []),
    code: inDetails('errorCode') ?? (signature && !/^(?:none|success|failure|skipped)$/i.test(signature.text) ? signature : undefined),
    reason: inDetails('reason') ?? saidIn(row, 'resultDescription'),
    skip: skipOf(memberOf(value, 'provisioningSteps')),
    person: personOf(value),
    time: timeOf(value),
    job: jobOf(value),
  };
}

/** Numbers are members of Graph's enumeration, in its order. */
function statusOf(written: string | undefined): Status {
  const status = written?.toLowerCase();
  if (status === 'success' || status === '0') return 'success';
  if (status === 'failure' || status === '1') return 'failure';
  return status === 'skipped' || status === '2' ? 'skipped' : 'other';
}

function statusIn(object: Json, name: string, at: Path, isText = false): Said | undefined {
  const status = memberOf(object, name);
  return typeof status?.value === 'string' || typeof status?.value === 'number'
    ? { text: String(status.value), at: isText ? at : [...at, status.name] }
    : undefined;
}

interface Member {
  readonly name: string;
  readonly value: unknown;
}
const nothing: Member = { name: '', value: undefined };

/** In whichever letter case. */
function memberOf(object: Json, name: string): Member | undefined {
  if (Object.hasOwn(object, name)) return { name, value: object[name] };
  const lower = name.toLowerCase();
  const found = Object.keys(object).find((one) => one.length === name.length && one.toLowerCase() === lower);
  return found === undefined ? undefined : { name: found, value: object[found] };
}

/** The object that a member holds; `isText` where it is JSON in a string, in which no place can be shown. */
function objectIn({ value }: Member): { readonly value: Json; readonly isText: boolean } | undefined {
  if (isObject(value)) return { value, isText: false };
  const parsed = typeof value === 'string' && value.startsWith('{') ? parsedJson(value) : undefined;
  return isObject(parsed) ? { value: parsed, isText: true } : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a text like any other
  }
}

/** Where details of an error stand; of those in a string the place is the string. */
interface Details {
  readonly value: Json;
  readonly at: Path;
  readonly isText?: boolean;
}

function saidIn({ value, at, isText = false }: Details, name: string): Said | undefined {
  const member = memberOf(value, name);
  return typeof member?.value === 'string' && member.value.trim() !== ''
    ? { text: member.value, at: isText ? at : [...at, member.name] }
    : undefined;
}

function personOf(entry: Json): string | undefined {
  const identity = memberOf(entry, 'sourceIdentity');
  const id = identity && memberOf(objectIn(identity)?.value ?? {}, 'id')?.value;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}

function jobOf(entry: Json): string | undefined {
  const job = memberOf(entry, 'jobId')?.value;
  return typeof job === 'string' && job !== '' ? job.toLowerCase() : undefined;
}

/** Of two times; one that is not said is the older. Where nothing tells them apart the first counts: Graph lists the newest first. */
export const isNewer = (time: number, than: number): boolean => (Number.isNaN(than) ? !Number.isNaN(time) : time > than);

function timeOf(entry: Json): number {
  const time = memberOf(entry, 'activityDateTime')?.value ?? memberOf(entry, 'timeGenerated')?.value;
  const parsed = typeof time === 'string' ? Date.parse(time) : NaN;
  return parsed > EARLIEST && parsed < LATEST ? parsed : NaN;
}

/** What is outside of these stands for no time, as the year 1 does. */
const [EARLIEST, LATEST] = [Date.UTC(2000), Date.UTC(10_000)];

/** The first step that says why nothing was done. */
function skipOf(steps: Member | undefined): Entry['skip'] {
  if (!steps) return undefined;
  const list: unknown = typeof steps.value === 'string' ? parsedJson(steps.value) : steps.value;
  if (!Array.isArray(list)) return undefined;
  for (const [i, step] of list.entries()) {
    if (!isObject(step)) continue;
    const details = memberOf(step, 'details');
    const values = isObject(details?.value) ? details.value : {};
    const at = (name: string): Path => (typeof steps.value === 'string' || !details ? [steps.name] : [steps.name, i, details.name, name]);
    const skipReason = memberOf(values, 'SkipReason');
    const known = typeof skipReason?.value === 'string' ? bySkipReason.get(skipReason.value.toLowerCase()) : undefined;
    if (known && skipReason) return { reason: known, at: at(skipReason.name) };
    const scoping = memberOf(values, 'Scoping filter evaluation passed');
    if (scoping && /^false$/i.test(String(scoping.value))) return { reason: skipReasons['out of scope'], at: at(scoping.name) };
    const description = memberOf(step, 'description');
    if (description && /not effectively entitled/i.test(String(description.value)))
      return { reason: skipReasons.unentitled, at: typeof steps.value === 'string' ? [steps.name] : [steps.name, i, description.name] };
  }
  return undefined;
}

const bySkipReason: ReadonlyMap<string, SkipReason> = new Map([
  ['redundantexport', skipReasons.redundant],
  ['attributevalidationfailed', skipReasons.invalid],
  ['noteffectivelyentitled', skipReasons.unentitled],
]);

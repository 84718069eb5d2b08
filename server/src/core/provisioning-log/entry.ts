/**
 * An entry of a log, whichever way it is written: as Graph returns it today and as it did before (`statusInfo`), as the
 * portal downloads it, as a row of Log Analytics (other letter case, columns of their own, objects as JSON in a string).
 * https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary
 * https://learn.microsoft.com/azure/azure-monitor/reference/tables/aadprovisioninglogs
 */
import type { Path } from '../base/rule.ts';
import { routeOf, type Route } from '../errors/route.ts';
import { skipReasons, type SkipReason } from '../errors/skips.ts';
import { elementsIn, membersIn, textIn, type Member, type Members } from './member.ts';

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
  readonly route: Route;
}

export type Status = 'success' | 'failure' | 'skipped' | 'other';

export function entryOf(members: Members): Entry {
  const info = members('provisioningStatusInfo') ?? members('statusInfo');
  const inInfo = membersIn(info);
  const inError = inInfo && membersIn(inInfo('errorInformation'));
  const inDetails = (name: string): Said | undefined => saidIn(inError?.(name)) ?? saidIn(inInfo?.(name));
  const result = statusIn(members('resultType')) ?? statusIn(inInfo?.('status'));
  const signature = saidIn(members('resultSignature'));
  const job = textIn(members('jobId'))?.trim().toLowerCase();
  return {
    status: statusOf(result?.text),
    statusAt: result?.at ?? info?.at ?? [],
    code:
      inDetails('errorCode') ?? (signature && !/^(?:none|success|failure|skipped|warning)$/i.test(signature.text) ? signature : undefined),
    reason: inDetails('reason') ?? saidIn(members('resultDescription')),
    skip: skipOf(members('provisioningSteps')),
    person: personOf(members),
    time: timeOf(members),
    job,
    route: routeOf(job, systemOf(members, 'sourceSystem'), systemOf(members, 'targetSystem')),
  };
}

/** Numbers are members of Graph's enumeration, in its order. */
function statusOf(written: string | undefined): Status {
  const status = written?.trim().toLowerCase();
  if (status === 'success' || status === '0') return 'success';
  if (status === 'failure' || status === '1') return 'failure';
  return status === 'skipped' || status === '2' ? 'skipped' : 'other';
}

const statusIn = (member: Member | undefined): Said | undefined =>
  (typeof member?.value === 'string' && member.value.trim() !== '') || typeof member?.value === 'number'
    ? { text: String(member.value), at: member.at }
    : undefined;

function saidIn(member: Member | undefined): Said | undefined {
  const text = textIn(member);
  return member && text !== undefined ? { text, at: member.at } : undefined;
}

function personOf(members: Members): string | undefined {
  const identity = membersIn(members('sourceIdentity'));
  if (/\bgroups?$/i.test(textIn(identity?.('identityType')) ?? '')) return undefined; // its id may be that of a person too
  const id = identity?.('id')?.value;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : undefined;
}

/** The name of a system; Log Analytics calls it `Name`. */
function systemOf(members: Members, name: string): string | undefined {
  const system = membersIn(members(name));
  return textIn(system?.('displayName')) ?? textIn(system?.('name'));
}

/** Of two times; one that is not said is the older. Where nothing tells them apart the first counts: Graph lists the newest first. */
export const isNewer = (time: number, than: number): boolean => (Number.isNaN(than) ? !Number.isNaN(time) : time > than);

function timeOf(members: Members): number {
  const time = textIn(members('activityDateTime')) ?? textIn(members('timeGenerated')) ?? textIn(members('time'));
  const parsed = time === undefined ? NaN : Date.parse(inUtc(time.trim()));
  return parsed > EARLIEST && parsed < LATEST ? parsed : NaN;
}

/** The service writes times in UTC; without a zone they would be read in that of the reader. */
const inUtc = (time: string): string => (/^\d{4}-\d\d-\d\d[T ][\d:.,]+$/.test(time) ? `${time.replace(' ', 'T')}Z` : time);

/** What is outside of these stands for no time, as the year 1 does. */
const [EARLIEST, LATEST] = [Date.UTC(2000), Date.UTC(10_000)];

/** The first step that says why nothing was done. */
function skipOf(steps: Member | undefined): Entry['skip'] {
  for (const element of elementsIn(steps)) {
    const step = membersIn(element);
    const details = membersIn(step?.('details'));
    const skipReason = details?.('SkipReason');
    const known = bySkipReason.get(textIn(skipReason)?.toLowerCase() ?? '');
    if (known && skipReason) return { reason: known, at: skipReason.at };
    const scoping = details?.('Scoping filter evaluation passed');
    if (scoping && /^false$/i.test(String(scoping.value))) return { reason: skipReasons['out of scope'], at: scoping.at };
    const description = step?.('description');
    if (description && /not effectively entitled/i.test(textIn(description) ?? ''))
      return { reason: skipReasons.unentitled, at: description.at };
  }
  return undefined;
}

const bySkipReason: ReadonlyMap<string, SkipReason> = new Map([
  ['redundantexport', skipReasons.redundant],
  ['attributevalidationfailed', skipReasons.invalid],
  ['noteffectivelyentitled', skipReasons.unentitled],
]);

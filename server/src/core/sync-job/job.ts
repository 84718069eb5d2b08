/**
 * What a provisioning job says of itself.
 * https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus
 */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { errorOf } from '../errors/catalogue.ts';
import type { DocumentedError } from '../errors/documented.ts';
import { quarantineReason, type QuarantineReason } from '../errors/quarantine.ts';
import { routeOf, type Route } from '../errors/route.ts';
import { addressOf, isApiDriven, type JobAddress } from '../graph/address.ts';

/** What keeps a job from its work, if anything does: one thing, the gravest. */
export type Hindrance = 'quarantined' | 'paused' | 'not started' | undefined;

export interface Job {
  readonly hindrance: Hindrance;
  /** Where the hindrance is said. */
  readonly hindranceAt: Path;
  readonly quarantine: Quarantine | undefined;
  readonly escrowsPruned: boolean;
  readonly code: string;
  readonly lastExecution: unknown;
  /** It has succeeded once. */
  readonly hasSucceeded: boolean;
  /** How many records failed in the last run, and how many runs failed one after the other. */
  readonly failures: { readonly at: Path; readonly count: number } | undefined;
  readonly isApiDriven: boolean;
  /** People are not uploaded to it: it reads another source. */
  readonly isOther: boolean;
  readonly route: Route;
  /** What its last run came to. */
  readonly run: Run | undefined;
  readonly settings: readonly Setting[];
  readonly address: JobAddress;
}

export interface Run {
  /** In small letters. */
  readonly state: string;
  /** What is known of the error that it names, and whether it names one. */
  readonly error: DocumentedError | undefined;
  readonly hasCode: boolean;
  /** How many records failed. */
  readonly escrowed: number;
}

export interface Setting {
  readonly name: string;
  readonly value: unknown;
  readonly at: Path;
}

export interface Quarantine {
  readonly reason: QuarantineReason;
  readonly attempts: number;
  /** As dates; undefined where the job says none. */
  readonly began: Date | undefined;
  readonly nextAttempt: Date | undefined;
  /** What is known of the error that it names. */
  readonly error: DocumentedError | undefined;
}

/** A page of Graph, a bare list, or a single job. */
export function jobsIn(root: unknown): readonly { readonly job: Job; readonly at: Path }[] {
  const list: unknown = isObject(root) ? root.value : root;
  const around: Path = isObject(root) ? ['value'] : [];
  if (Array.isArray(list))
    return list.flatMap((value: unknown, i) => (isObject(value) ? [{ job: jobOf(value, root), at: [...around, i] }] : []));
  return isObject(root) ? [{ job: jobOf(root, root), at: [] }] : [];
}

function jobOf(job: Json, root: unknown): Job {
  const status = isObject(job.status) ? job.status : {};
  const schedule = isObject(job.schedule) ? job.schedule : {};
  const lastExecution = status.lastExecution;
  const [code, state] = [word(status.code), word(schedule.state)];
  const quarantine = isObject(status.quarantine) ? status.quarantine : {};
  const { hindrance, at } = hindranceOf(code, state, quarantine);
  const named = [job.templateId, job.id].map(word);
  const route = routeOf(`${named.find(isApiDriven) ?? named.find((id) => id !== '') ?? ''}.`, undefined, undefined);
  return {
    code,
    hindrance,
    hindranceAt: at,
    quarantine: hindrance === 'quarantined' ? quarantineOf(quarantine, route) : undefined,
    escrowsPruned: status.escrowsPruned === true,
    lastExecution,
    hasSucceeded: isObject(status.lastSuccessfulExecution) && dateOf(status.lastSuccessfulExecution.timeBegan) !== undefined,
    failures: failuresOf(status, isObject(lastExecution) ? lastExecution : {}),
    isApiDriven: named.some(isApiDriven),
    isOther: route === 'of another job',
    route,
    run: isObject(lastExecution) ? runOf(lastExecution, route) : undefined,
    settings: settingsOf(job.synchronizationJobSettings),
    address: addressOf(root, { jobId: job.id }),
  };
}

/** Words of Graph are compared without letter case. */
const word = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

const CODE: Path = ['status', 'code'];
const STATE: Path = ['schedule', 'state'];

/** An official sample has a quarantine of empty texts on a paused job, with a count: that is none. Nor is one of no attempt for no known reason. */
function hindranceOf(code: string, state: string, quarantine: Json): { readonly hindrance: Hindrance; readonly at: Path } {
  const hasAttempts = typeof quarantine.seriesCount === 'number' && quarantine.seriesCount > 0 && quarantine.reason !== '';
  const hasQuarantine = hasAttempts || !['', 'unknown'].includes(word(quarantine.reason));
  if (code === 'quarantine') return { hindrance: 'quarantined', at: CODE };
  if (hasQuarantine) return { hindrance: 'quarantined', at: ['status', 'quarantine'] };
  if (code === 'paused') return { hindrance: 'paused', at: CODE };
  if (code === 'notconfigured') return { hindrance: 'not started', at: CODE };
  if (state === 'paused') return { hindrance: 'paused', at: STATE };
  if (state === 'disabled') return { hindrance: 'not started', at: STATE };
  if (code === 'notrun' && state !== 'active') return { hindrance: 'not started', at: CODE };
  return { hindrance: undefined, at: [] };
}

const quarantineOf = ({ reason, seriesCount, seriesBegan, currentBegan, nextAttempt, error }: Json, route: Route): Quarantine => ({
  reason: quarantineReason(reason),
  attempts: typeof seriesCount === 'number' ? seriesCount : 0,
  began: dateOf(seriesBegan) ?? dateOf(currentBegan),
  nextAttempt: dateOf(nextAttempt),
  error: errorIn(error, route),
});

const errorIn = (error: unknown, route: Route): DocumentedError | undefined =>
  isObject(error) && typeof error.code === 'string' ? errorOf(error.code, undefined, route) : undefined;

const runOf = ({ state, error, countEscrowed }: Json, route: Route): Run => ({
  state: word(state),
  error: errorIn(error, route),
  hasCode: isObject(error) && typeof error.code === 'string' && error.code !== '',
  escrowed: typeof countEscrowed === 'number' ? countEscrowed : 0,
});

const settingsOf = (settings: unknown): readonly Setting[] =>
  (Array.isArray(settings) ? settings : []).flatMap((one: unknown, i) =>
    isObject(one) && typeof one.name === 'string' ? [{ name: one.name, value: one.value, at: ['synchronizationJobSettings', i] }] : [],
  );

/** The year 1 stands for never. */
function dateOf(value: unknown): Date | undefined {
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !value.startsWith('0001-') ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

function failuresOf(status: Json, lastExecution: Json): Job['failures'] {
  const [escrowed, failed] = [lastExecution.countEscrowed, status.countSuccessiveCompleteFailures];
  if (typeof escrowed === 'number' && escrowed > 0) return { at: ['status', 'lastExecution', 'countEscrowed'], count: escrowed };
  if (typeof failed === 'number' && failed > 0) return { at: ['status', 'countSuccessiveCompleteFailures'], count: failed };
  return undefined;
}

/**
 * What a provisioning job says of itself.
 * https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationstatus
 */
import { isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { errorByCode } from '../errors/catalogue.ts';
import type { DocumentedError } from '../errors/documented.ts';
import { quarantineReason, type QuarantineReason } from '../errors/quarantine.ts';
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
  /** How many records failed in the last run, and how many runs failed one after the other. */
  readonly failures: { readonly at: Path; readonly count: number } | undefined;
  readonly isApiDriven: boolean;
  readonly address: JobAddress;
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

/** A page of Graph, or a single job. */
export function jobsIn(root: unknown): readonly { readonly job: Job; readonly at: Path }[] {
  if (!isObject(root)) return [];
  if (!Array.isArray(root.value)) return [{ job: jobOf(root, root), at: [] }];
  return root.value.flatMap((value: unknown, i) => (isObject(value) ? [{ job: jobOf(value, root), at: ['value', i] }] : []));
}

function jobOf(job: Json, root: unknown): Job {
  const status = isObject(job.status) ? job.status : {};
  const schedule = isObject(job.schedule) ? job.schedule : {};
  const lastExecution = status.lastExecution;
  const [code, state] = [word(status.code), word(schedule.state)];
  const quarantine = isObject(status.quarantine) ? status.quarantine : {};
  const { hindrance, at } = hindranceOf(code, state, quarantine);
  return {
    code,
    hindrance,
    hindranceAt: at,
    quarantine: hindrance === 'quarantined' ? quarantineOf(quarantine) : undefined,
    escrowsPruned: status.escrowsPruned === true,
    lastExecution,
    failures: failuresOf(status, isObject(lastExecution) ? lastExecution : {}),
    isApiDriven: isApiDriven(job.templateId) || isApiDriven(job.id),
    address: addressOf(root, { jobId: job.id }),
  };
}

/** Words of Graph are compared without letter case. */
const word = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

const CODE: Path = ['status', 'code'];
const STATE: Path = ['schedule', 'state'];

/** An official sample has a quarantine of empty texts on a paused job, with a count: that is none. */
function hindranceOf(code: string, state: string, quarantine: Json): { readonly hindrance: Hindrance; readonly at: Path } {
  const hasQuarantine =
    word(quarantine.reason) !== '' ||
    (typeof quarantine.seriesCount === 'number' && quarantine.seriesCount > 0 && quarantine.reason !== '');
  if (code === 'quarantine') return { hindrance: 'quarantined', at: CODE };
  if (hasQuarantine) return { hindrance: 'quarantined', at: ['status', 'quarantine'] };
  if (code === 'paused') return { hindrance: 'paused', at: CODE };
  if (code === 'notconfigured') return { hindrance: 'not started', at: CODE };
  if (state === 'paused') return { hindrance: 'paused', at: STATE };
  if (state === 'disabled') return { hindrance: 'not started', at: STATE };
  if (code === 'notrun' && state !== 'active') return { hindrance: 'not started', at: CODE };
  return { hindrance: undefined, at: [] };
}

const quarantineOf = ({ reason, seriesCount, seriesBegan, currentBegan, nextAttempt, error }: Json): Quarantine => ({
  reason: quarantineReason(reason),
  attempts: typeof seriesCount === 'number' ? seriesCount : 0,
  began: dateOf(seriesBegan) ?? dateOf(currentBegan),
  nextAttempt: dateOf(nextAttempt),
  error: isObject(error) && typeof error.code === 'string' ? errorByCode(error.code) : undefined,
});

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

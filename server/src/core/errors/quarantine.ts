/** Why a job is in quarantine, and what takes it out. */
import { pages } from './documented.ts';

export interface QuarantineReason {
  readonly names: readonly string[];
  /** Goes on after "It is in quarantine: ". */
  readonly meaning: string;
  /** What to do before the job is restarted; a sentence. */
  readonly first: string;
  /** What a restart has to forget. */
  readonly resetScope: string;
  /** The scope of a restart that lets happen what put the job there. */
  readonly allowing?: string;
  /** Whether a missing notification e-mail may be the cause. */
  readonly maybeEmail: boolean;
  readonly sources: readonly [string, ...string[]];
}

const USUAL = 'Watermark, Escrows, QuarantineState';
const sources = [pages.quarantineResource, pages.quarantine] as const;
const escrows = 'Look at the failed entries of the provisioning log and put their cause right.';

export const quarantineReasons: readonly QuarantineReason[] = [
  {
    names: ['EncounteredBaseEscrowThreshold'],
    meaning: 'too many records failed',
    first: escrows,
    resetScope: USUAL,
    maybeEmail: false,
    sources,
  },
  {
    names: ['EncounteredTotalEscrowThreshold'],
    meaning: 'the number of failed records reached its limit, 40,000, or 60,000 with failed references',
    first: escrows,
    resetScope: USUAL,
    maybeEmail: false,
    sources,
  },
  {
    names: ['EncounteredEscrowProportionThreshold'],
    meaning: 'more than 40 per cent of the records failed',
    first: escrows,
    resetScope: USUAL,
    maybeEmail: false,
    sources,
  },
  {
    names: ['EncounteredQuarantineException'],
    meaning: 'source and target could not be connected, or the credentials are not valid',
    first: 'Set a notification e-mail if the job has none, and look at its credentials and connection.',
    resetScope: USUAL,
    maybeEmail: true,
    sources: [pages.quarantineResource, pages.issues],
  },
  {
    names: ['QuarantinedOnDemand', 'QuarantineOnDemand'],
    meaning: 'Microsoft put it there by hand',
    first: 'Look for a message of Microsoft to the administrators, or use support.',
    resetScope: USUAL,
    maybeEmail: false,
    sources,
  },
  {
    names: ['TooManyDeletes'],
    meaning: 'more people would be deleted or disabled than the threshold allows',
    first: 'Look whether these people are really to go. If not, put the source right; if so, allow the deletions.',
    resetScope: USUAL,
    allowing: 'ForceDeletes',
    maybeEmail: false,
    sources: [pages.quarantineResource, pages.deletions],
  },
  {
    names: ['IngestionInterrupted'],
    meaning: 'IngestionInterrupted, which no page describes; its name speaks of interrupted intake',
    first: 'Look at the provisioning log.',
    resetScope: USUAL,
    maybeEmail: true,
    sources,
  },
];

/** Of an unknown, empty or missing reason. */
export const noReason: QuarantineReason = {
  names: ['Unknown'],
  meaning: 'it gives no reason',
  first: 'Set a notification e-mail if the job has none, which is the documented cause right after the first start.',
  resetScope: USUAL,
  maybeEmail: true,
  sources: [pages.quarantineResource, pages.issues],
};

/** Of a reason that no page has. */
const otherReason: QuarantineReason = { ...noReason, meaning: 'its reason is not documented', sources };

export function quarantineReason(name: unknown): QuarantineReason {
  if (typeof name !== 'string' || name.trim() === '' || /^unknown$/i.test(name)) return noReason;
  return quarantineReasons.find(({ names }) => names.some((one) => one.toLowerCase() === name.toLowerCase())) ?? otherReason;
}

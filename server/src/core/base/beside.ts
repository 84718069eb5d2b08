/**
 * What the files that belong to a document tell of what is in it. `workspace` joins them; who opens the document hands the
 * outcome in with its context. Nothing here is certain: files are of different days, so a rule that uses it gives information.
 */
import type { Path } from './rule.ts';
import type { Span } from './text.ts';

/** A place in another file. */
export interface Elsewhere {
  /** As whoever reads the files calls it. */
  readonly file: string;
  /** The path of a value of its JSON, or a span of its text. */
  readonly at: Path | Span;
}

/** Each member is absent where no file tells. */
export interface Beside {
  /** For a payload: what logs say of its people. */
  readonly logs?: Logs;
  /** For the payloads in a request file: the same by the job that they are sent to, in small letters. */
  readonly logsOfJobs?: ReadonlyMap<string, Logs>;
  /** For a payload: a schema whose mapping of the sign-in name takes userName as it is, or what stands before the @. */
  readonly takesUserName?: Elsewhere & { readonly part: 'whole' | 'before the @' };
  /** For a schema: what logs say failed in what it writes, by the target attribute in small letters. */
  readonly failures?: OfSeveralJobs | { readonly byTarget: ReadonlyMap<string, readonly Failures[]> };
  /** For a log: where people are in payloads, by their ids. Several places where several payloads have them. */
  readonly people?: ReadonlyMap<string, readonly Elsewhere[]>;
  /** For a log: the newest success of each person in other logs, by the id of the job in small letters and that of the person. */
  readonly successes?: ReadonlyMap<string, { readonly time: number; readonly at: Elsewhere }>;
  /** For a log: where schemas write an attribute, by its name in small letters. */
  readonly mappings?: ReadonlyMap<string, readonly Elsewhere[]>;
  /** For a job: its secrets, whether they name somebody to notify, and what they say of the notification besides. */
  readonly secrets?: { readonly at: Elsewhere; readonly notify: boolean; readonly settings: Readonly<Record<string, boolean | number>> };
  /** For secrets: the API-driven job that they are of. */
  readonly job?: { readonly at: Elsewhere; readonly isQuarantined: boolean; readonly isSure: boolean };
}

/** Logs of several jobs, and nothing says which of them counts. */
export interface OfSeveralJobs {
  readonly ofJobs: number;
  readonly files: readonly string[];
}

export type Logs =
  | OfSeveralJobs
  | {
      /** What is newest of each person that they tell of, by the id. */
      readonly newest: ReadonlyMap<string, Logged>;
      /** Those that have an entry under an id which differs by its case, blanks or leading zeros. */
      readonly almost: ReadonlySet<string>;
      readonly files: readonly string[];
      /** They hold more than failures, so that who is not in them was not processed. */
      readonly isWhole: boolean;
      /** They name the job that the payload is sent to, or a person has said that they belong to it. */
      readonly isSure: boolean;
    };

/** An entry of a log. */
export interface Logged {
  readonly status: 'success' | 'failure' | 'skipped' | 'other';
  /** As the log has it, if at all. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** In small letters. */
  readonly job: string | undefined;
  /** Milliseconds since 1970; NaN where the log does not say. */
  readonly time: number;
  readonly at: Elsewhere;
  /** Another payload has the same person, so the entry may be about that one. */
  readonly isShared: boolean;
}

/** Entries that failed with one error. */
export interface Failures {
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** In small letters. */
  readonly job: string | undefined;
  /** How many people. */
  readonly count: number;
  /** Of the newest. */
  readonly time: number;
  /** Some of them, the newest first. */
  readonly at: readonly Elsewhere[];
}

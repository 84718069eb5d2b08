/** What a file tells to the files that belong to it: little, so that it can be kept for many. */
import type { Path } from '../base/rule.ts';
import type { Span } from '../base/text.ts';
import type { OtherSettings } from '../graph/request-files.ts';
import type { Entry } from '../provisioning-log/entry.ts';

export interface Told {
  /** The jobs that it names, in small letters. */
  readonly jobs: readonly string[];
  /** The kinds of job that it can be of, by their templates in small letters; absent where it does not show. */
  readonly templates?: readonly string[];
  /** The service principals of its jobs, in small letters. */
  readonly principals?: readonly string[];
  readonly payloads?: readonly Payload[];
  readonly logs?: readonly Log[];
  readonly mappings?: readonly SchemaMapping[];
  readonly states?: readonly JobState[];
  readonly secrets?: readonly JobSecrets[];
  /** Files that it sends to a job, by their paths from its folder. */
  readonly uploads?: readonly { readonly path: string; readonly job: string }[];
}

/** The people of a payload, each with the place of its operation. */
export interface Payload {
  /** Of the request that holds it. */
  readonly job?: string | undefined;
  readonly people: ReadonlyMap<string, Path | Span>;
}

/** The newest entry of each person; of a log with several jobs one such log for each. */
export interface Log {
  readonly job: string | undefined;
  readonly newest: ReadonlyMap<string, LogEntry>;
  /** It holds more than failures. */
  readonly isWhole: boolean;
}
export interface LogEntry {
  readonly status: Entry['status'];
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly time: number;
  /** Where its code, reason or status is said. */
  readonly at: Path;
}

export interface SchemaMapping {
  /** In small letters. */
  readonly target: string;
  readonly at: Path;
  /** Its schema shows that people are uploaded. */
  readonly isApiDriven: boolean;
  /** For the sign-in name it takes userName as it is, whole or what stands before the @. */
  readonly takesUserName: 'whole' | 'before the @' | undefined;
}

export interface JobState {
  /** In small letters. */
  readonly job: string | undefined;
  readonly isApiDriven: boolean;
  /** What keeps it from its work, in words. */
  readonly hindrance: string | undefined;
  readonly at: Path;
}

export interface JobSecrets {
  readonly isApiDriven: boolean;
  /** They name an address to notify. */
  readonly notify: boolean;
  /** What they say of the notification besides. */
  readonly settings: OtherSettings;
  readonly at: Path;
}

/** What was found in one file. The contract of `check --format json` is made of these. */
import type { KindId, Position, Severity } from '../core/index.ts';
import type { Fingerprint } from './fingerprint.ts';

export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based, in UTF-16 code units, as in the Language Server Protocol. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly url: string;
}

/** A problem as it is known from one run to the next. */
export interface Finding extends Problem {
  readonly fingerprint: Fingerprint;
}

export interface FileReport {
  readonly path: string;
  /** Its path from the folder of the repository: the same from wherever the command is run. */
  readonly id: string;
  /** Null for a text of no known kind, which has no problems. */
  readonly kind: KindId | null;
  readonly problems: readonly Finding[];
}

export const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** What was found in one file. The contract of `check --format json` is made of these. */
import type { KindId, Position, Severity } from '../core/index.ts';

export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based, in UTF-16 code units, as in the Language Server Protocol. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly url: string;
}

export interface FileReport {
  readonly path: string;
  /** Null for a text of no known kind, which has no problems. */
  readonly kind: KindId | null;
  readonly problems: readonly Problem[];
}

export const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

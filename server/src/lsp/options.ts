/** What a client may say of itself in `initializationOptions`. */
import { readRules, type Level } from '../core/index.ts';

export interface Options {
  /** Severity per rule, for clients without configuration requests. */
  readonly rules: Readonly<Record<string, Level>>;
  /** The editor's own JSON support reports syntax errors in JSON documents, as VS Code does: they are not said twice. */
  readonly editorChecksJson: boolean;
}

/** Whatever a client sends; what is not understood is left out. */
export function readOptions(value: unknown): Options {
  const { rules, editorChecksJson } = (typeof value === 'object' && value !== null ? value : {}) as {
    rules?: unknown;
    editorChecksJson?: unknown;
  };
  return { rules: readRules(rules), editorChecksJson: editorChecksJson === true };
}

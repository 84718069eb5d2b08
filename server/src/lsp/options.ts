/** What a client may say of itself in `initializationOptions`. */
import { readRules, tools, type Level, type Tool } from '../core/index.ts';

export interface Options {
  /** Severity per rule, for clients without configuration requests. */
  readonly rules: Readonly<Record<string, Level>>;
  /** The editor's own JSON support reports syntax errors in JSON documents, as VS Code does: they are not said twice. */
  readonly editorChecksJson: boolean;
  /** The editor has an outline of its own for our languages: the symbols are told only when it asks, not offered to its outline. */
  readonly editorHasOutline: boolean;
  /** The tools for request files that are installed in the editor: a file is read as they read it. */
  readonly httpTools: readonly Tool[];
}

/** Whatever a client sends; what is not understood is left out. */
export function readOptions(value: unknown): Options {
  const { rules, editorChecksJson, editorHasOutline, httpTools } = (typeof value === 'object' && value !== null ? value : {}) as {
    rules?: unknown;
    editorChecksJson?: unknown;
    editorHasOutline?: unknown;
    httpTools?: unknown;
  };
  return {
    rules: readRules(rules),
    editorChecksJson: editorChecksJson === true,
    editorHasOutline: editorHasOutline === true,
    httpTools: tools.filter((tool) => Array.isArray(httpTools) && httpTools.includes(tool)),
  };
}

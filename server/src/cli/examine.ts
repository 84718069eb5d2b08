/** Opens a text as what it is and tells what is wrong in it; with --fix, what remains and the text that was repaired. */
import { fixAll, open, recognise, type Diagnostic, type Document, type KindId, type Settings } from '../core/index.ts';
import type { Decoded } from './decode.ts';
import { environmentAt } from './environment.ts';
import type { FileReport, Problem } from './report.ts';

/** How a text is to be looked at. Plain data, since it goes to other threads. */
export interface How {
  readonly settings: Settings;
  /** What the person says that it is. */
  readonly kind: KindId | undefined;
  readonly fix: boolean;
  /** The time in milliseconds, where the person fixes it. */
  readonly now: number | undefined;
}

export interface Examined {
  readonly report: FileReport;
  /** Where something was repaired. */
  readonly fixed: string | undefined;
}

export function examine(path: string, { text, encoding, byteOrderMark }: Decoded, { settings, kind: asked, fix, now }: How): Examined {
  const shown = path.replaceAll('\\', '/');
  const recognised = asked === undefined ? recognise({ text, name: path }) : { kind: asked, said: true };
  if (!recognised) return { report: { path: shown, kind: null, problems: [] }, fixed: undefined };
  const { kind, said } = recognised;
  const context = { settings, environment: environmentAt(now), said, byteOrderMark, ...(encoding === undefined ? {} : { encoding }) };
  const openAs = (text: string): Document => open(kind, text, context);
  const document = openAs(text);
  // A file in another encoding is left as it is: only the person knows who else reads it.
  const result = fix && encoding === undefined ? fixAll(document, openAs).text : text;
  const isChanged = result !== text;
  const remaining = isChanged ? openAs(result) : document;
  return {
    report: { path: shown, kind, problems: remaining.diagnostics().map((one) => problemOf(remaining, one)) },
    fixed: isChanged ? result : undefined,
  };
}

const problemOf = ({ text }: Document, { rule, severity, message, span, fixes, url }: Diagnostic): Problem => ({
  rule,
  severity,
  message,
  range: { start: text.positionAt(span.start), end: text.positionAt(span.end) },
  fixes,
  url,
});

/** Opens a text as what it is and tells what is wrong in it; with --fix, what remains and the text that was repaired. */
import { fixAll, open, recognise, type Context, type Diagnostic, type Document, type KindId, type Settings } from '../core/index.ts';
import type { Decoded } from './decode.ts';
import { environmentAt } from './environment.ts';
import { fileOf } from './file.ts';
import { fingerprinted, type Fingerprint } from './fingerprint.ts';
import type { FileReport, Finding } from './report.ts';
import { requestFileOf } from './request-file.ts';

/** How a text is to be looked at. Plain data, since it goes to other threads. */
export interface How {
  readonly settings: Settings;
  /** The folder of the repository. */
  readonly root: string;
  /** The path of the file from there. */
  readonly id: string;
  /** What the person says that it is. */
  readonly kind: KindId | undefined;
  readonly fix: boolean;
  /** Whether it is a file of that path, not a text that only has its name. */
  readonly isFile: boolean;
  /** The time in milliseconds, where the person fixes it. */
  readonly now: number | undefined;
}

export interface Examined {
  readonly report: FileReport;
  /** Where something was repaired. */
  readonly fixed: string | undefined;
}

export function examine(path: string, decoded: Decoded, how: How): Examined {
  const { text, encoding } = decoded;
  const { id, fix } = how;
  const shown = path.replaceAll('\\', '/');
  const openAs = openerFor(path, decoded, how);
  if (!openAs) return { report: { path: shown, id, kind: null, problems: [] }, fixed: undefined };
  const document = openAs(text);
  // A file in another encoding is left as it is: only the person knows who else reads it.
  const result = fix && encoding === undefined ? fixAll(document, openAs).text : text;
  const isChanged = result !== text;
  const remaining = isChanged ? openAs(result) : document;
  const problems = fingerprinted(id, result, remaining.diagnostics()).map(([one, fingerprint]) => findingOf(remaining, one, fingerprint));
  return {
    report: { path: shown, id, kind: document.kind, problems },
    fixed: isChanged ? result : undefined,
  };
}

/** What opens a text of the file as what the file is; nothing where it is none of ours. */
export function openerFor(
  path: string,
  { text, encoding, byteOrderMark }: Decoded,
  { settings, kind: asked, isFile, now, root }: How,
): ((text: string) => Document) | undefined {
  const recognised = asked === undefined ? recognise({ text, name: path }) : { kind: asked, said: true };
  if (!recognised) return undefined;
  const { kind, said } = recognised;
  const context: Context = {
    settings,
    environment: environmentAt(now),
    said,
    byteOrderMark,
    ...(isFile ? fileOf(path) : {}),
    ...(isFile && kind === 'http' ? requestFileOf(path, root) : {}),
    ...(encoding === undefined ? {} : { encoding }),
  };
  return (text) => open(kind, text, context);
}

const findingOf = ({ text }: Document, { rule, severity, message, span, fixes, url }: Diagnostic, fingerprint: Fingerprint): Finding => ({
  rule,
  severity,
  message,
  range: { start: text.positionAt(span.start), end: text.positionAt(span.end) },
  fixes,
  url,
  fingerprint,
});

/** `scimlint check`: opens each file as what it is and prints what is wrong in it. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import writeFileAtomic from 'write-file-atomic';
import { defaultSettings, fixAll, open, recognise, type Diagnostic, type Document, type KindId, type Severity } from '../core/index.ts';
import type { CheckOptions } from './check-options.ts';
import { decode, encode, type Decoded } from './decode.ts';
import { fileOf } from './file.ts';
import { collectFiles, reasonOf, type Complain } from './files.ts';
import { formats } from './formats.ts';
import { Refusal } from './refusal.ts';
import type { FileReport, Problem } from './report.ts';

const environment = { newGuid: () => randomUUID(), now: () => Date.now() };
const weight: Record<Severity, number> = { error: 3, warning: 2, information: 1, hint: 0 };

/** The exit status: 0 clean, 1 findings, 2 something could not be read or written. */
export async function check(options: CheckOptions): Promise<number> {
  let unreadable = 0;
  const complain: Complain = (path, reason) => {
    unreadable++;
    process.stderr.write(`scimlint: ${path}: ${reason}\n`);
  };

  const reports: FileReport[] = [];
  if (options.stdin) {
    const path = options.stdinFilename ?? 'stdin';
    const source = decode(await buffer(process.stdin));
    if (typeof source === 'string') complain(path, source);
    else {
      const { report, fixed } = examine(path, source, options);
      reports.push(report);
      if (options.fix) process.stdout.write(encode(source, fixed ?? source.text));
    }
  } else {
    for (const path of await collectFiles([...options.paths, ...(await listed(options.filesFrom))], complain)) {
      const report = await checkFile(path, options, complain);
      if (report) reports.push(report);
    }
  }

  const shown = reports.map((report) => ({
    ...report,
    problems: report.problems.filter(({ severity }) => weight[severity] >= weight[options.level]),
  }));
  const output = options.stdin && options.fix ? process.stderr : process.stdout;
  output.write(formats[options.format](shown, { colours: hasColours(output) }));
  const unrecognised = reports.filter(({ kind }) => kind === null).length;
  process.stderr.write(`${reports.length - unrecognised} checked, ${unrecognised} not recognised\n`);

  if (unreadable > 0) return 2;
  const count = (wanted: Severity): number =>
    reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === wanted).length;
  return count('error') > 0 || count('warning') > options.maxWarnings || (options.failOnUnrecognised && unrecognised > 0) ? 1 : 0;
}

async function checkFile(path: string, options: CheckOptions, complain: Complain): Promise<FileReport | undefined> {
  const source = await readFile(path).then(decode, (error: unknown) => reasonOf(error));
  if (typeof source === 'string') {
    complain(path, source);
    return undefined;
  }
  const { report, fixed } = examine(path, source, options);
  if (fixed === undefined) return report;
  try {
    await writeFileAtomic(path, encode(source, fixed));
    return report;
  } catch (error) {
    complain(path, reasonOf(error, 'write'));
    return undefined;
  }
}

/** What is wrong in a text; with --fix, what remains and the text that was repaired. */
function examine(
  path: string,
  { text, encoding, byteOrderMark }: Decoded,
  { kind: asked, fix, stdin }: CheckOptions,
): { report: FileReport; fixed: string | undefined } {
  const recognised = asked === undefined ? recognise({ text, name: path }) : { kind: asked, said: true };
  if (!recognised) return { report: { path, kind: null, problems: [] }, fixed: undefined };
  const { kind, said } = recognised;
  const openAs = (text: string): Document =>
    open(kind, text, {
      settings: defaultSettings,
      environment,
      said,
      byteOrderMark,
      ...(stdin ? {} : fileOf(path)),
      ...(encoding === undefined ? {} : { encoding }),
    });
  const document = openAs(text);
  // A file in another encoding is left as it is: only the person knows who else reads it.
  const result = fix && encoding === undefined ? fixAll(document, openAs).text : text;
  const isChanged = result !== text;
  return { report: reportOf(path, kind, isChanged ? openAs(result) : document), fixed: isChanged ? result : undefined };
}

const reportOf = (path: string, kind: KindId, document: Document): FileReport => ({
  path: path.replaceAll('\\', '/'),
  kind,
  problems: document.diagnostics().map((one) => problemOf(document, one)),
});

const problemOf = ({ text }: Document, { rule, severity, message, span, fixes, url }: Diagnostic): Problem => ({
  rule,
  severity,
  message,
  range: { start: text.positionAt(span.start), end: text.positionAt(span.end) },
  fixes,
  url,
});

/** The paths in a list, one a line. */
async function listed(from: string | undefined): Promise<readonly string[]> {
  if (from === undefined) return [];
  try {
    const bytes = from === '-' ? await buffer(process.stdin) : await readFile(from);
    return bytes
      .toString('utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch (error) {
    throw new Refusal(`${from}: ${reasonOf(error)}`);
  }
}

const hasColours = (output: NodeJS.WriteStream): boolean => output.isTTY && !process.env.NO_COLOR;

/** `--format stylish`: for a person at a terminal. */
import { styleText } from 'node:util';
import { counted, type Severity } from '../core/index.ts';
import { printable } from './printable.ts';
import type { FileReport, Problem } from './report.ts';

const colourOf = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const satisfies Record<Severity, string>;
type Style = (typeof colourOf)[Severity] | 'underline' | 'dim';

export function stylish(files: readonly FileReport[], { colours }: { readonly colours: boolean }): string {
  const style = (name: Style, text: string): string => (colours ? styleText(name, text, { validateStream: false }) : text);
  const line = ({ range, severity, message, rule }: Problem): string =>
    `  ${style('dim', `${range.start.line + 1}:${range.start.character + 1}`.padEnd(7))} ${style(colourOf[severity], severity.padEnd(11))} ${message}  ${style('dim', rule)}`;
  const blocks = files
    .filter(({ problems }) => problems.length > 0)
    .map(({ path, problems }) => [style('underline', printable(path)), ...problems.map(line)].join('\n'));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${summary(files.flatMap(({ problems }) => problems))}\n`;
}

function summary(problems: readonly Problem[]): string {
  const counts = (Object.keys(colourOf) as Severity[])
    .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const safe = problems.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  return `${counted(problems.length, 'problem')} (${counts.map(({ severity, count }) => (severity === 'information' ? `${count} information` : counted(count, severity))).join(', ')})${safe > 0 ? `; --fix repairs ${safe} of them` : ''}`;
}

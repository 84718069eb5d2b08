/** `--format stylish`: for a person at a terminal. */
import { styleText } from 'node:util';
import { counted, type Severity } from '../core/index.ts';
import type { Printer, Printing } from './formats.ts';
import { printable } from './printable.ts';
import type { Problem } from './report.ts';

const colourOf = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const satisfies Record<Severity, string>;
type Style = (typeof colourOf)[Severity] | 'underline' | 'dim';

export function stylish({ colours }: Printing): Printer {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let safe = 0;
  const style = (name: Style, text: string): string => (colours ? styleText(name, text, { validateStream: false }) : text);
  const line = ({ range, severity, message, rule }: Problem): string =>
    `  ${style('dim', `${range.start.line + 1}:${range.start.character + 1}`.padEnd(7))} ${style(colourOf[severity], severity.padEnd(11))} ${message}  ${style('dim', rule)}`;
  return {
    file: ({ path, problems }) => {
      for (const { severity, fixes } of problems) {
        counts[severity]++;
        if (fixes.some((fix) => fix.safe)) safe++;
      }
      return problems.length === 0 ? '' : `${[style('underline', printable(path)), ...problems.map(line)].join('\n')}\n\n`;
    },
    end: () => ({ text: summary(counts, safe) }),
  };
}

function summary(counts: Readonly<Record<Severity, number>>, safe: number): string {
  const all = (Object.keys(colourOf) as Severity[]).filter((severity) => counts[severity] > 0);
  if (all.length === 0) return '';
  const total = all.reduce((sum, severity) => sum + counts[severity], 0);
  const each = all.map((severity) =>
    severity === 'information' ? `${counts[severity]} information` : counted(counts[severity], severity),
  );
  return `${counted(total, 'problem')} (${each.join(', ')})${safe > 0 ? `; --fix repairs ${safe} of them` : ''}\n`;
}

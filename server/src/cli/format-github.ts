/** `--format github`: annotations of GitHub Actions. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
import type { Severity } from '../core/index.ts';
import type { Printer } from './formats.ts';
import { keepWorst, type Result } from './worst.ts';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const satisfies Record<Severity, string>;

export function github(): Printer {
  const worst = keepWorst();
  return {
    file: (report) => {
      worst.add(report);
      return '';
    },
    end: () => ({ text: worst.results().map(annotation).join(''), note: worst.note() }),
  };
}

function annotation({ severity, file, range: { start, end }, rule, message }: Result): string {
  const properties = {
    title: rule,
    file,
    line: start.line + 1,
    endLine: end.line + 1,
    // GitHub has columns for what lies on one line only.
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${inMessage(message)}\n`;
}

const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

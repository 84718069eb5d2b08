/** `--format json`: the contract for programs. */
import type { Printer } from './formats.ts';
import type { Problem } from './report.ts';

export function json(): Printer {
  let before = '{\n  "version": 1,\n  "files": [';
  return {
    file: ({ path, kind, problems }) => {
      const report = { path, kind, problems: problems.map(contract) };
      const text = `${before}\n    ${JSON.stringify(report, null, 2).replaceAll('\n', '\n    ')}`;
      before = ',';
      return text;
    },
    end: () => ({ text: before === ',' ? '\n  ]\n}\n' : `${before}]\n}\n` }),
  };
}

const contract = ({ rule, severity, message, range, fixes, url }: Problem): Problem => ({ rule, severity, message, range, fixes, url });

/** `--format json`: the contract for programs. */
import type { Printer } from './formats.ts';

export function json(): Printer {
  let before = '{\n  "version": 1,\n  "files": [';
  return {
    file: (report) => {
      const text = `${before}\n    ${JSON.stringify(report, null, 2).replaceAll('\n', '\n    ')}`;
      before = ',';
      return text;
    },
    end: () => (before === ',' ? '\n  ]\n}\n' : `${before}]\n}\n`),
  };
}

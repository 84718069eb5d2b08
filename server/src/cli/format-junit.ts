/** `--format junit`: a suite a file. An error is a failure; what does not make the exit status 1 has passed and says its piece. Source: https://github.com/testmoapp/junitxml */
import type { Printer } from './formats.ts';
import type { FileReport, Problem } from './report.ts';

export function junit(): Printer {
  let before = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="scimlint">\n';
  const written = (text: string): string => {
    const all = before + text;
    before = '';
    return all;
  };
  return {
    file: (report) => written(suite(report)),
    end: () => ({ text: written('</testsuites>\n') }),
  };
}

function suite({ path, kind, problems }: FileReport): string {
  const name = inXml(path);
  const cases =
    kind === null
      ? [`<testcase classname="${name}" name="not recognised"><skipped/></testcase>`]
      : problems.length === 0
        ? [`<testcase classname="${name}" name="no problems"/>`]
        : problems.map((problem) => testCase(name, problem));
  const failures = problems.filter(({ severity }) => severity === 'error').length;
  const lines = cases.map((one) => `    ${one}\n`).join('');
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${kind === null ? 1 : 0}">\n${lines}  </testsuite>\n`;
}

function testCase(file: string, { rule, severity, message, range: { start } }: Problem): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const said = inXml(message);
  const outcome =
    severity === 'error'
      ? `<failure type="${inXml(rule)}" message="${said}">${file}:${place}: ${said}</failure>`
      : `<system-out>${severity}: ${said}</system-out>`;
  return `<testcase classname="${file}" name="${inXml(rule)} ${place}">${outcome}</testcase>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Also without what XML cannot hold. Source: https://www.w3.org/TR/xml/#charsets */
const inXml = (text: string): string =>
  text.replace(/[^\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replace(/[&<>"']/g, (one) => entities[one] ?? one);

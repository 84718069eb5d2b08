import { readFormat, type DateFormat } from '../dates/format.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../string-places.ts';
import { pages } from '../pages.ts';

export default defineRule({
  id: 'expression/wrong-date-format',
  on: 'argument',
  severity: 'warning',
  summary: 'A date format is one of .NET, in which letter case counts.',
  why: 'MM is a month and mm are minutes, dd is a day, yyyy a year. YYYY, DD and SSS of other languages stand for themselves in .NET, so that dates neither fit nor come out right.',
  remedy: 'Write the format as .NET reads it, such as yyyy-MM-dd or HH:mm:ss.',
  references: ['https://learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings', pages.reference],
  examples: {
    bad: [
      { code: 'FormatDateTime([hireDate], , «"YYYY-MM-DD"», "yyyyMMdd")', fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")' },
      { code: 'FormatDateTime([hireDate], , «"yyyy-mm-dd"», "yyyyMMdd")', fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")' },
      { code: 'FormatDateTime([hireDate], , "yyyy-MM-dd", «"HH:MM"»)', fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "HH:mm")' },
      { code: 'FormatDateTime([hireDate], , «"q"», "yyyy")' },
    ],
    good: ['FormatDateTime([hireDate], , "yyyy-MM-ddTHH:mm:ssZ", "M/d/yyyy h:mm:ss tt")'],
  },
  check({ parameter, fn, value }, report) {
    if (parameter.holds !== 'date format' || value.type !== 'string') return;
    const format = value.value;
    const tokens = readFormat(format);
    if (!tokens) {
      report({
        span: value.span,
        message: `The ${parameter.name} of ${fn.name} is no date format of .NET; write one such as yyyy-MM-dd.`,
      });
      return;
    }
    const meant = correctedOf(format, tokens);
    if (meant === undefined) return;
    report({
      span: value.span,
      message: `Letter case counts in a date format: yyyy year, MM month, dd day, HH hour, mm minute. Write it so in the ${parameter.name} of ${fn.name}.`,
      fixes: [{ title: `Write ${meant}`, edits: [{ span: value.span, text: quoted(meant) }] }],
    });
  },
});

/** What was probably meant, where a letter stands for itself or for something else than it looks like. */
function correctedOf(format: string, tokens: DateFormat): string | undefined {
  if (/['"\\%]/.test(format) || format.length === 1) return undefined;
  const has = (letters: string): boolean => tokens.some((one) => one.type === 'specifier' && letters.includes(one.letter));
  let meant = format.replace(/Y{2,}/g, (run) => run.toLowerCase()).replace(/D{1,4}/g, (run) => run.toLowerCase());
  meant = meant.replace(/(?<=s\.?)S{1,7}/g, (run) => 'f'.repeat(run.length));
  if (!has('hHM') && has('m')) meant = meant.replace(/m{1,2}/g, (run) => run.toUpperCase());
  else meant = meant.replace(/(?<=[hH]:?)MM/g, 'mm');
  const isClean = !/[YDS]/.test(meant) && meant !== format;
  return isClean ? meant : undefined;
}

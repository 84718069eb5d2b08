import { readFormat, type DateFormat } from '../dates/format.ts';
import type { Report, TextFinding } from '../../base/rule.ts';
import { parametersOf } from '../arguments.ts';
import { functionNamed } from '../functions/index.ts';
import { defineRule, type Argument } from '../rule.ts';
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
      {
        code: 'FormatDateTime([hireDate], , «"yyyy-MM-dd HH:MM:SS.SSS"», "yyyy")',
        fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd HH:mm:ss.fff", "yyyy")',
      },
      { code: 'FormatDateTime([hireDate], , «"yyyyMMddHHmmSS"», "yyyy")', fixed: 'FormatDateTime([hireDate], , "yyyyMMddHHmmss", "yyyy")' },
      { code: 'FormatDateTime([hireDate], , «"q"», "yyyy")' },
      {
        code: 'FormatDateTime([hireDate], , "yyyy-MM-dd", «"%Y%m%d %H:%M"»)',
        fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd HH:mm")',
      },
      {
        code: 'FormatDateTime(DateAdd("d", 7, Now()), , «"yyyy-MM-dd"», "dd.MM.yyyy")',
        fixed: 'FormatDateTime(DateAdd("d", 7, Now()), , "M/d/yyyy h:mm:ss tt", "dd.MM.yyyy")',
      },
    ],
    good: [
      'FormatDateTime([hireDate], , "yyyy-MM-ddTHH:mm:ssZ", "M/d/yyyy h:mm:ss tt")',
      'FormatDateTime(CDate([hireDate]), , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd")',
      'FormatDateTime([hireDate], , "HH:mm:ss", "mm:ss")',
      'FormatDateTime([hireDate], , "yyyy-MM-dd", "%d")',
    ],
  },
  check(argument, report) {
    const { parameter, fn, value } = argument;
    if (parameter.name === 'source' && fn.name === 'FormatDateTime') checkDate(argument, report);
    if (parameter.holds !== 'date format' || value.type !== 'string') return;
    const format = value.value;
    if ((format.match(/%[A-Za-z]/g)?.length ?? 0) > 1) {
      const meant = fromStrftime(format);
      report({
        span: value.span,
        message: `The signs with % are those of other languages; ${fn.name} takes formats of .NET: yyyy year, MM month, dd day, HH hour, mm minute. Write the ${parameter.name} so.`,
        fixes: meant === undefined ? [] : [{ title: `Write ${meant}`, edits: [{ span: value.span, text: quoted(meant) }] }],
      });
      return;
    }
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

/** Of a date, M/d/yyyy h:mm:ss tt, as the reference and the guide for SuccessFactors write it. */
const generalFormat = /^M\/d\/yyyy hh?:mm:ss tt$/;

/** What is a date before it is read: whether it has to fit the format is not said, and samples differ. */
function checkDate({ value, attribute, call, fn }: Argument, report: Report<TextFinding>): void {
  const isCall = value.type === 'call' && functionNamed(value.name.text)?.returns === 'date';
  if (!isCall && attribute?.type !== 'DateTime') return;
  const index = parametersOf(fn, call.slots.length).findIndex(({ name }) => name === 'inputFormat');
  const format = call.slots[index]?.value;
  if (format?.type !== 'string' || generalFormat.test(format.value) || !readFormat(format.value)) return;
  report({
    span: format.span,
    severity: 'hint',
    message: isCall
      ? 'The source is a date already, whose text is M/d/yyyy h:mm:ss tt; no page says whether it has to fit this format. Write that format if the result is missing.'
      : 'The source is a date by its type; no page says whether it then has to fit this format. Try another format if the result is missing.',
    fixes: !isCall ? [] : [{ title: 'Write M/d/yyyy h:mm:ss tt', edits: [{ span: format.span, text: '"M/d/yyyy h:mm:ss tt"' }] }],
  });
}

/** What means the same to .NET, where nothing else in it means anything. https://man7.org/linux/man-pages/man3/strftime.3.html */
function fromStrftime(format: string): string | undefined {
  const between = format.split(/%[A-Za-z]/).join('');
  const unknown = format.match(/%[A-Za-z]/g)?.some((sign) => !signs.has(sign));
  return unknown || /[dfFgGhHKmMstyz'"\\%]/.test(between) ? undefined : format.replace(/%[A-Za-z]/g, (sign) => signs.get(sign) ?? sign);
}

const signs: ReadonlyMap<string, string> = new Map([
  ['%Y', 'yyyy'],
  ['%y', 'yy'],
  ['%m', 'MM'],
  ['%d', 'dd'],
  ['%H', 'HH'],
  ['%I', 'hh'],
  ['%M', 'mm'],
  ['%S', 'ss'],
  ['%p', 'tt'],
]);

/** What was probably meant, where a letter stands for itself or for something else than it looks like. */
function correctedOf(format: string, tokens: DateFormat): string | undefined {
  if (!/[YDSm]|[hH]:?MM/.test(format) || /['"\\%]/.test(format) || format.length === 1) return undefined;
  const has = (letters: string): boolean => tokens.some((one) => one.type === 'specifier' && letters.includes(one.letter));
  let meant = format.replace(/Y{2,}/g, (run) => run.toLowerCase()).replace(/D{1,4}/g, (run) => run.toLowerCase());
  if (!has('hHMs') && has('m')) meant = meant.replace(/m{1,2}/g, (run) => run.toUpperCase());
  else meant = meant.replace(/(?<=[hH]:?)MM/g, 'mm');
  meant = meant.replace(/(?<=[hH]:?mm:?)SS(?!S)/g, 'ss');
  meant = meant.replace(/(?<=s\.?)S{1,7}/g, (run) => 'f'.repeat(run.length));
  const isClean = !/[YDS]/.test(meant) && meant !== format;
  return isClean ? meant : undefined;
}

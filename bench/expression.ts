/** How long 30 mappings take for 1,000 people, evaluated with their traces; and how long it takes to read and check one expression. */
import { expressionChecker } from '../server/src/core/expression/check.ts';
import { defaultSettings, prepare, type Attributes } from '../server/src/core/index.ts';

/** Mappings as people write them: names, addresses, dates, phone numbers, look-ups. */
const mappings = [
  'Join("", Replace([userName], , "(?<Suffix>@(.)*)", "Suffix", "", , ), RandomString(3, 3, 0, 0, 0, ), "@", DefaultDomain())',
  'ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join(".", [givenName], [familyName]))), "contoso.com"), )',
  'Switch([active], , "1", IIF(DateDiff("d", Now(), CDate([hireDate])) <= 14, "True", "False"), "0", "False")',
  'Replace(Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>.*)", , "${number}", , ), , "[()\\\\s-]+", , "", , )',
  'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMddHHmmss.fZ")',
  'NumFromDate(Join("", [hireDate], " 23:59:59-05:00"))',
  'SelectUniqueValue(Join("", Mid([givenName], 1, 1), [familyName]), Join("", Mid([givenName], 1, 2), [familyName]))',
  'Split(Join(",", Append("smtp:", [userName]), Append("SMTP:", [mail])), ",")',
  'Switch([city], "OU=Default", "Oslo", "OU=Oslo", "Bergen", "OU=Bergen", "Paris", "OU=Paris", "Rome", "OU=Rome", "Bern", "OU=Bern")',
  'Join(", ", Join("", Mid([familyName], 1, 1), ToLower(Mid([familyName], 2, 64), )), PCase([givenName]))',
];
const MAPPINGS = 30;
const PEOPLE = 1_000;

const people: readonly Attributes[] = Array.from({ length: PEOPLE }, (_, i) => ({
  userName: `anna.osterlund${i}@example.com`,
  givenName: i % 3 === 0 ? 'Anna María' : 'JEAN-LUC',
  familyName: `Österlund${i}`,
  mail: `anna${i}@contoso.com`,
  phone: `+47 (22) 555-${String(i).padStart(4, '0')}`,
  hireDate: `2026-0${1 + (i % 9)}-1${i % 10}`,
  active: i % 4 === 0 ? '0' : '1',
  city: ['Oslo', 'Bern', 'Zürich'][i % 3] ?? '',
}));

/** CPU milliseconds, the best of several runs. */
export function evaluationTime(runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    const prepared = Array.from({ length: MAPPINGS }, (_, i) => prepare(mappings[i % mappings.length] ?? ''));
    for (const attributes of people)
      for (const one of prepared) one.evaluate(attributes, { now: Date.UTC(2026, 0, 31), seed: 1, defaultDomain: 'contoso.com' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** 200 characters: a pattern, a date, a look-up. */
const checked =
  'Switch([active], Replace([mail], , "(?<Suffix>@(.)*)", "Suffix", "", , ), "1", FormatDateTime([hireDate], , "yyyy-MM-dd", "dd.MM.yyyy"), "0", ToLower(Join("", Mid([givenName], 1, 1), [familyName]), ))';

/** Microseconds, of an engine that is warm: to parse and check an expression, and for `JSON.parse` of the same text in a JSON string. */
export function checkTimes(): { readonly length: number; readonly check: number; readonly json: number } {
  const check = expressionChecker({ settings: defaultSettings });
  const json = JSON.stringify(checked);
  return { length: checked.length, check: microseconds(() => check(checked)), json: microseconds(() => JSON.parse(json) as unknown) };
}

function microseconds(work: () => unknown): number {
  const ROUND = 2_000;
  const times = Array.from({ length: 20 }, () => {
    const before = process.hrtime.bigint();
    for (let i = 0; i < ROUND; i++) work();
    return Number(process.hrtime.bigint() - before) / 1000 / ROUND;
  });
  return Math.min(...times);
}

/** Functions of other languages that people write here: spreadsheets, SQL, Power Automate and programs. */

export interface OtherName {
  /** The function here that takes the same arguments in the same order. */
  readonly name?: string;
  /** What to do where there is none. */
  readonly words?: string;
  /** What is written for its name and the parenthesis behind it, where the arguments then are those that follow. */
  readonly opening?: string;
}

const same: Readonly<Record<string, readonly string[]>> = {
  IIF: ['if', 'iff', 'ifelse', 'cond'],
  ToUpper: ['upper', 'ucase', 'touppercase', 'uppercase'],
  ToLower: ['lower', 'lcase', 'tolowercase', 'lowercase'],
  PCase: ['proper', 'initcap', 'titlecase', 'totitlecase'],
  Len: ['length', 'strlen'],
  IsNullOrEmpty: ['isempty', 'isblank', 'empty', 'isnullorwhitespace'],
  Coalesce: ['ifnull', 'nvl', 'firstnonempty'],
  Now: ['utcnow', 'getdate', 'getutcdate', 'sysdate'],
  Guid: ['newguid', 'uuid', 'newid'],
};

const words: Readonly<Record<string, string>> = {
  and: 'put one IIF into the other: IIF(first, IIF(second, "yes", "no"), "no")',
  or: 'put one IIF into the other: IIF(first, "yes", IIF(second, "yes", "no"))',
  concat: 'use Join, whose first argument is what stands between the values',
  concatenate: 'use Join, whose first argument is what stands between the values',
  textjoin: 'use Join, whose first argument is what stands between the values',
  substring: 'use Mid, whose places begin at 1',
  substr: 'use Mid, whose places begin at 1',
  indexof: 'use InStr, which begins at 1 and gives 0 where nothing is found',
  charindex: 'use InStr, which begins at 1 and gives 0 where nothing is found',
  startswith: 'use InStr, which gives 1 for a text that begins so',
  endswith: 'use Replace with a pattern that ends in $',
  substitute: 'use Replace(source, oldValue, , , replacementValue, , )',
  regexreplace: 'use Replace(source, , regexPattern, , replacementValue, , )',
  case: 'use Switch, or IIF',
  today: 'use Now, and FormatDateTime for the day alone',
  equals: 'compare with =',
};

/** Join, with nothing between the texts. */
const openings: Readonly<Record<string, string>> = { concat: 'Join("", ', concatenate: 'Join("", ' };

/** By their names in small letters. */
export const otherNames: ReadonlyMap<string, OtherName> = new Map<string, OtherName>([
  ...Object.entries(same).flatMap(([name, others]) => others.map((other) => [other, { name }] as const)),
  ...Object.entries(words).map(
    ([other, text]) => [other, { words: text, ...(openings[other] !== undefined && { opening: openings[other] }) }] as const,
  ),
]);

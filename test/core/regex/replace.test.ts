/** https://learn.microsoft.com/dotnet/standard/base-types/substitutions-in-regular-expressions */
import { describe, expect, it } from 'vitest';
import { replace } from '../../../server/src/core/regex/index.ts';
import { patternOf } from './patterns.ts';

const replaced = (source: string, text: string, replacement: string): string => {
  const result = replace(patternOf(source), text, replacement);
  if (result === 'too many steps') throw new Error(result);
  return result.text;
};

describe('a replacement', () => {
  it.each([
    ['(a)(b)', 'xabx', '$2$1', 'xbax'],
    ['(?<n>a)', 'xax', '[${n}]', 'x[a]x'],
    ['(a)', 'a', '${1}1', 'a1'],
    ['(a)', 'a', '$11', '$11'],
    ['(a)', 'a', '$2${2}${m}${n', '$2${2}${m}${n'],
    ['(?<n>a)|b', 'b', '<$1>', '<>'],
    ['a', 'xax', '$$1', 'x$1x'],
    ['a', 'xax', '$&$0', 'xaax'],
    ['a', 'xay', '$`', 'xxy'],
    ['a', 'xay', "$'", 'xyy'],
    ['a', 'xay', '$_', 'xxayy'],
    ['(a)(b)?', 'a', '<$+>', '<>'],
    ['(?<n>a)(b)', 'ab', '$+', 'a'],
    ['a', 'a', '$', '$'],
    ['a', 'a', '$ $x ${', '$ $x ${'],
    ['a*', 'baac', '-', '-b--c-'],
    ['', 'ab', '-', '-a-b-'],
    ['x', 'ab', '-', 'ab'],
    ['a', 'a', '\\n', '\\n'],
    // As Microsoft's mappings do it.
    // https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
    ['(?<Suffix>@(.)*)', 'john.doe@contoso.com', '', 'john.doe'],
    ['[()\\s-]+', '+1 (999) 888-7777', '', '+19998887777'],
    ['(?<id>.*)@(?<domain>.*)', 'john@contoso.com', 'D${id}', 'Djohn'],
    ['(.*?)(?<id>.{0,6})$', 'employee123456', '${id}', '123456'],
    ['^.*?,(?=(?:CN|OU|DC)=)', 'CN=Doe\\, John,OU=Sales,DC=contoso', '', 'OU=Sales,DC=contoso'],
    ['([\\\\/\\[\\]\\:\\;\\|\\=\\,\\+\\*\\?\\<\\>])', 'a/b:c<d>', '', 'abcd'],
  ])('%s in %j by %j', (source, text, replacement, result) => {
    expect(replaced(source, text, replacement)).toBe(result);
  });

  it('stops when the budget of all matches together is spent', () => {
    const budget = { steps: 1_000 };
    expect(replace(patternOf('a'), 'a'.repeat(10_000), 'b', budget)).toBe('too many steps');
    expect(budget.steps).toBe(0);
  });
});

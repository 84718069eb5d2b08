/** What an editor shows of an evaluation: numbers of a person as they are written, and comparisons that are not what they seem. */
import { describe, expect, it } from 'vitest';
import { attributesFor, evaluationText } from '../../../server/src/core/evaluation.ts';
import { evaluate, withDigits } from '../../../server/src/core/index.ts';

const context = { now: 0, seed: 0 };

describe('numbers of a person', () => {
  it.each(['12345678901234567890', '1.10', '0.0', '1e3', '-0', '7'])('%s is handed on as it is written', (number) => {
    const text = evaluationText('Append([employeeId], "")', `{ "employeeId": ${number} }`, context);
    expect(text.split('\n')[0]).toBe(`"${number}"`);
  });

  it('of an operation are shown as they are written', () => {
    expect(attributesFor('[employeeId]', '{"data":{"employeeId":12345678901234567890,"level":3}}')).toBe(
      '{\n  "employeeId": "12345678901234567890",\n  "level": 3\n}\n',
    );
  });

  it('in texts and keys stay, and what is no JSON becomes none', () => {
    for (const json of ['{"1.10":"a 1.10, 2.0"}', '{"a":01}', '[1.]', '{"a":-}', '"\\"1.0"']) expect(withDigits(json)).toBe(json);
    expect(withDigits('[1.0,2, 3.50 ]')).toBe('["1.0",2, "3.50" ]');
  });
});

describe('attributes that a person lacks', () => {
  const operation = '{"data":{"displayName":"Jo"}}';

  it('are null in the block to edit, and count as missing', () => {
    const expression = 'IIF(IsNull([nickName]), "no nickname", Join("", "[", [nickName], "]"))';
    const block = attributesFor(expression, operation);
    expect(JSON.parse(block)).toEqual({ nickName: null, displayName: 'Jo' });
    expect(evaluationText(expression, block, context)).toMatch(/^"no nickname"\n/);
    expect(evaluationText(expression, '{}', context)).toBe(evaluationText(expression, block, context));
  });

  it('are not those of another letter case, which is said', () => {
    const block = attributesFor('[displayname]', operation);
    expect(JSON.parse(block)).toEqual({ displayname: null, displayName: 'Jo' });
    expect(evaluationText('[displayname]', block, context)).toMatch(/^null\n[^]*letter case counts/);
    expect(evaluationText('[nickName]', block, context)).not.toContain('letter case');
  });
});

describe('a context beside the attributes', () => {
  const expression = 'SelectUniqueValue(Join("@", [n], DefaultDomain()), Join("", CStr(Now()), %Suffix%))';
  const own = '{ "now": "2026-01-31T08:00:00Z", "defaultDomain": "contoso.com", "taken": ["JO@contoso.com"], "params": { "Suffix": "#" } }';

  it.each([`{ "n": "jo", "context": ${own} }`, `{ "attributes": { "n": "jo" }, "context": ${own} }`])('holds: %s', (written) => {
    expect(evaluationText(expression, written, context)).toMatch(/^"1\/31\/2026 8:00:00 AM#"\n/);
  });

  it('may be named like an attribute', () => {
    expect(evaluationText('[context]', '{ "context": "a" }', context)).toMatch(/^"a"\n/);
    expect(evaluationText('[attributes]', '{ "attributes": "a" }', context)).toMatch(/^"a"\n/);
  });

  it('is said to be wrong, without its value', () => {
    expect(evaluationText('[a]', '{ "context": { "now": "sesame" } }', context)).toBe(
      'In the context, now is no moment such as 2026-01-31T08:00:00Z.\n',
    );
  });

  it('is what is asked for where it is missing', () => {
    expect(evaluationText('DefaultDomain()', '{}', context)).toContain('defaultDomain in scimlint.config.json, or with --default-domain');
    expect(evaluationText('%A%', '{}', context)).toContain('"context": { "params": { "A": "…" } }');
  });
});

describe('an expression with a mistake', () => {
  it('is answered by the first one and its place', () => {
    expect(evaluationText('Join("",\n  Left([a], 1', '{}', context)).toMatch(
      /cannot be saved; repair it first\.\n\nLine 2, column 13: .*not closed/,
    );
    expect(evaluationText('', '{}', context)).toBe('error: The expression is empty; write one.\n');
  });
});

it('a function that the configuration names is valid, and what it gives is not known', () => {
  expect(evaluationText('Append(Mine([a]), "b")', '{}', context, ['Mine'])).toContain('Mine is on your own list of functions');
  expect(evaluationText('Append(Mine([a]), "b")', '{}', context)).toContain('no function Mine on the public lists');
});

describe('a comparison', () => {
  const compare = (left: string, operator: string, right: string) => evaluate(`CBool([a]${operator}[b])`, { a: left, b: right }, context);

  it.each([
    ['12345678901234567890', '=', '12345678901234567891', false],
    ['12345678901234567890', '<', '12345678901234567891', true],
    ['1.10', '=', '1.1', true],
    ['-0.5', '<', '-0.25', true],
    ['2', '<', '10.0', true],
  ])('%s %s %s of numbers is exact', (left, operator, right, value) => {
    expect(compare(left, operator, right).result).toEqual({ outcome: 'value', value });
  });

  it('of dates is said to be one of texts', () => {
    const { result, trace } = compare('10/1/2026', '<', '9/1/2026');
    expect(result).toEqual({ outcome: 'value', value: true });
    expect(trace?.children[0]?.rule).toContain('DateDiff');
    expect(compare('a', '<', 'b').trace?.children[0]?.rule).not.toContain('DateDiff');
  });
});

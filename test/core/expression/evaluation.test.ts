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

import { pages } from '../pages.ts';
import { defineRule, type KnownCall } from '../rule.ts';
import { integerOf } from '../values.ts';

const LONGEST = 256n;

export default defineRule({
  id: 'expression/wrong-random-string-limits',
  on: 'known call',
  severity: 'error',
  summary: 'RandomString makes 1 to 256 characters, and at least as many as its sorts together.',
  why: 'The length must not be above 256, and must cover the least numbers of digits, special characters and capitals. Whether small letters count is not said.',
  remedy: 'Raise the length, or lower the least numbers.',
  references: [pages.reference],
  examples: {
    bad: [
      { code: 'RandomString(«300», 0, 0, 0, 0, )' },
      { code: 'RandomString(«3», 2, 1, 1, 0, )' },
      { code: 'RandomString(«3», 2, 1, 0, 1, )' },
    ],
    good: ['RandomString(3, 3, 0, 0, 0, )', 'RandomString(256, 0, 0, 0, 0, )'],
  },
  check(subject, report) {
    if (subject.fn.name !== 'RandomString') return;
    const [length, digits = 0n, signs = 0n, capitals = 0n, small = 0n] = [0, 1, 2, 3, 4].map((index) => numberAt(subject, index));
    const span = subject.call.slots[0]?.value?.span;
    if (length === undefined || !span) return;
    const least = digits + signs + capitals;
    if (length < 1n || length > LONGEST)
      report({ span, message: 'The Length of RandomString must be from 1 to 256; write a number between them.' });
    else if (length < least + small)
      report({
        span,
        ...(length < least ? {} : { severity: 'warning' }),
        message:
          'The Length of RandomString is less than the digits, special characters and letters that must be in it; give a greater one.',
      });
  },
});

/** The number that is written there; undefined for what is known only when it is evaluated. */
function numberAt({ call }: KnownCall, index: number): bigint | undefined {
  const value = call.slots[index]?.value;
  return value?.type === 'number' ? integerOf(value.text) : value?.type === 'string' ? integerOf(value.value) : undefined;
}

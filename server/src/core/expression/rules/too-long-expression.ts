import { LONGEST_EXPRESSION } from '../limits.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/too-long-expression',
  on: 'too long',
  severity: 'error',
  summary: 'An expression has at most 10,000 characters.',
  why: 'The reference says that longer expressions are not supported.',
  remedy: 'Shorten it: put what is said often into a constant mapping or an attribute of its own.',
  references: [pages.reference],
  examples: {
    bad: [{ code: `Append([mail], "${'x'.repeat(LONGEST_EXPRESSION - 16)}«xx")»` }],
    good: ['Append([mail], "x")'],
  },
  check({ span }, report) {
    report({ span, message: 'An expression has at most 10,000 characters, and this is beyond; use a shorter one.' });
  },
});

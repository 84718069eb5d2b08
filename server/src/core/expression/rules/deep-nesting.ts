import { DEEPEST } from '../limits.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/deep-nesting',
  on: 'deep nesting',
  severity: 'information',
  summary: 'An expression nests so deep that it can be read on.',
  why: 'Nothing is published about how deep an expression may nest. What is deeper than 200 calls or operators in a row is not read on here, so nothing is said about the rest of the expression.',
  remedy: 'A chain of IIF that compares one attribute is a Switch with keys; Join takes any number of values.',
  references: [pages.reference],
  examples: {
    bad: [{ code: `${'ToLower('.repeat(DEEPEST)}Trim«(»[mail]${')'.repeat(DEEPEST + 1)}` }],
    good: ['Switch([country], "other", "NO", "Norway", "SE", "Sweden")'],
  },
  check({ span }, report) {
    report({
      span,
      message: `This is nested more than ${DEEPEST} deep; from here on nothing is checked. Use Switch or Join to make it flatter.`,
    });
  },
});

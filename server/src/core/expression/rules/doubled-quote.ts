import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/doubled-quote',
  on: 'doubled quote',
  severity: 'error',
  summary: 'A double quote inside a text has a backslash before it.',
  why: 'Visual Basic, spreadsheets and CSV files write a quote inside a text twice. Here the first of the two ends the text, and the portal refuses what follows.',
  remedy: 'Write \\" for a quote inside a text.',
  references: [pages.reference, pages.cloudSync],
  examples: {
    bad: [
      { code: 'Append([title], " «""the boss""»")', fixed: 'Append([title], " \\"the boss\\"")' },
      { code: 'Replace([title], "«""»", , , "", , )', fixed: 'Replace([title], "\\"", , , "", , )' },
    ],
    good: ['Append([title], " \\"the boss\\"")', 'Join("", [givenName], "", [surname])'],
  },
  check({ span, edits }, report) {
    report({
      span,
      message: 'A quote inside a text is written \\" here, not twice.',
      fixes: [{ title: 'Write a backslash before the quotes', edits }],
    });
  },
});

import type { Expression } from '../ast.ts';
import { functionNamed } from '../functions/index.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/date-comparison',
  on: 'comparison',
  severity: 'information',
  summary: 'Which of two dates is later is asked with DateDiff.',
  why: 'A date is handed on as text such as 1/31/2026 8:00:00 AM. The documentation shows comparisons of numbers and of texts, and none of dates; as texts, 10/1/2026 comes before 9/1/2026.',
  remedy: 'Compare a number: DateDiff("d", Now(), CDate([date])) > 0 is true for a date that is a day or more ahead.',
  references: [pages.reference, pages.workday],
  examples: {
    bad: [{ code: 'IIF(«CDate([hireDate]) > Now()», "new", "here")' }, { code: 'IIF(«[hireDate] <= Now()», "here", "new")' }],
    good: ['IIF(DateDiff("d", Now(), CDate([hireDate])) > 0, "new", "here")', 'IIF(CDate([hireDate]) = CDate([startDate]), "a", "b")'],
  },
  check({ node: { span, operator, left, right } }, report) {
    if (/^[<>]=?$/.test(operator.text) && (isDate(left) || isDate(right)))
      report({ span, message: 'No page says that dates are compared as dates here; use DateDiff, and compare its number with 0.' });
  },
});

const isDate = (node: Expression): boolean => node.type === 'call' && functionNamed(node.name.text)?.returns === 'date';

import { defineRule } from '../rule.ts';

/** Operators of other languages for which this one has another. */
const spelt: Readonly<Record<string, string>> = { '==': '=', '!=': '<>' };
const instead: Readonly<Record<string, string>> = {
  '+': 'join text with Join or Append',
  '&&': 'nest one IIF in the other',
  '||': 'nest one IIF in the other',
  '!': 'use Not',
};

export default defineRule({
  id: 'expression/unsupported-operator',
  on: 'unsupported operator',
  severity: 'error',
  summary: 'The only operators are comparisons.',
  why: 'The documentation knows =, <>, <, <=, > and >=, in the condition of IIF. There is no arithmetic and no and/or; +, && and || belong to the older language of Connect Sync.',
  remedy: 'Use a function instead: Join or Append for +, a nested IIF for && and ||, Not for !.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: '[givenName] «+» [surname]' }, { code: 'IIF([country] «==» "NO", "a", "b")', fixed: 'IIF([country] = "NO", "a", "b")' }],
    good: ['IIF([country] = "NO", "a", "b")'],
  },
  check({ span, operator }, report) {
    const right = spelt[operator];
    report({
      span,
      message: right
        ? `The operator is written ${right} here, not ${operator}.`
        : `There is no operator ${operator} here; ${instead[operator] ?? 'use a function instead'}.`,
      ...(right ? { fixes: [{ title: `Write ${right}`, edits: [{ span, text: right }] }] } : {}),
    });
  },
});

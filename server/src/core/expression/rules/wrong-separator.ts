import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/wrong-separator',
  on: 'wrong separator',
  severity: 'error',
  summary: 'Arguments are separated by commas, not semicolons.',
  why: 'Spreadsheets separate arguments by semicolons in many countries; this language knows the comma only.',
  remedy: 'Write a comma.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: 'Append([department]«;» "-contoso")', fixed: 'Append([department], "-contoso")' }],
    good: ['Append([department], "a;b")'],
  },
  check({ span }, report) {
    report({
      span,
      message: 'Arguments are separated by commas; write a comma for this semicolon.',
      fixes: [{ title: 'Write a comma', edits: [{ span, text: ',' }] }],
    });
  },
});

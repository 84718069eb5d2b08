import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/missing-parenthesis',
  on: 'missing parenthesis',
  severity: 'error',
  summary: 'Every call is closed.',
  why: 'Each function has its arguments in parentheses. The portal refuses an expression that it cannot parse.',
  remedy: 'Close the call where its last argument ends. The quick fix closes it at the end, which is a guess.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [
      { code: 'InStr([mail], "@", «,»', fixed: 'InStr([mail], "@", ,)' },
      { code: 'ToLower(StripSpaces([userName«]»', fixed: 'ToLower(StripSpaces([userName]))' },
    ],
    good: ['ToLower(StripSpaces([userName]))'],
  },
  check({ span, at, count }, report) {
    const closing = ')'.repeat(count);
    report({
      span,
      message:
        count === 1
          ? 'A closing parenthesis is missing; insert ) where the call ends.'
          : `Of the calls here, ${count} are not closed; insert ) where each ends.`,
      fixes: [{ title: `Insert ${closing} at the end`, edits: [{ span: { start: at, end: at }, text: closing }] }],
    });
  },
});

import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/extra-parenthesis',
  on: 'extra parenthesis',
  severity: 'error',
  summary: 'Every closing parenthesis closes a call.',
  why: 'The expression is over before this parenthesis. The portal refuses an expression that it cannot parse.',
  remedy: 'Delete it, or look for a call that was closed too early.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: 'ToLower([userName])«)»', fixed: 'ToLower([userName])' }],
    good: ['ToLower([userName])'],
  },
  check({ span }, report) {
    report({
      span,
      message: 'This parenthesis closes nothing; delete it, or look for a call closed too early.',
      fixes: [{ title: 'Delete what closes nothing', edits: [{ span, text: '' }] }],
    });
  },
});

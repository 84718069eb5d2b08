import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/unclosed-attribute',
  on: 'unclosed attribute',
  severity: 'error',
  summary: 'Every attribute is closed by its bracket.',
  why: 'An attribute is what stands between [ and ]; brackets inside it nest, as in [emails[type eq "work"].value].',
  remedy: 'Close the attribute with ].',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: 'ToLower(«[userName»)', fixed: 'ToLower([userName])' }],
    good: ['ToLower([emails[type eq "work"].value])'],
  },
  check({ span, at }, report) {
    report({
      span,
      message: 'This attribute is not closed; end it with ].',
      ...(at === undefined
        ? {}
        : { fixes: [{ title: 'Close the attribute with ]', edits: [{ span: { start: at, end: at }, text: ']' }] }] }),
    });
  },
});

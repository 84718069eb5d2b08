import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/unsupported-index',
  on: 'unsupported index',
  severity: 'error',
  summary: 'An element of a list is taken with Item.',
  why: 'The language has no index in brackets: brackets hold attributes. Item counts from 1.',
  remedy: 'Write Item(list, position), counted from 1.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: 'Split([mail], "@")«[0]»', fixed: 'Item(Split([mail], "@"), 1)' }],
    good: ['Item(Split([mail], "@"), 1)'],
  },
  check({ span, operand, index }, report) {
    report({
      span,
      message: `There is no index in brackets; write Item(…, ${index + 1}), which counts from 1.`,
      fixes: [
        {
          title: `Use Item(…, ${index + 1})`,
          edits: [
            { span: { start: operand.start, end: operand.start }, text: 'Item(' },
            { span, text: `, ${index + 1})` },
          ],
        },
      ],
    });
  },
});

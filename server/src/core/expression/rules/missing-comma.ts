import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/missing-comma',
  on: 'missing comma',
  severity: 'error',
  summary: 'Arguments are separated by commas.',
  why: 'The arguments of a function have their meaning by position, and a comma is what ends one. The portal refuses an expression that it cannot parse.',
  remedy: 'Put a comma between the two arguments.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [{ code: 'Join(" ", [givenName] «[surname]»)', fixed: 'Join(" ", [givenName], [surname])' }],
    good: ['Join(" ", [givenName], [surname])'],
  },
  check({ span, at }, report) {
    report({
      span,
      message: 'A comma is missing before this argument; insert it.',
      fixes: [{ title: 'Insert the comma', edits: [{ span: { start: at, end: at }, text: ',' }] }],
    });
  },
});

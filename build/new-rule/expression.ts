import { defineRule } from '../../server/src/core/expression/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // TODO: the mistake that the parser finds: name it in ../rule.ts, report it in ../parser.ts. Each is looked at by one rule.
  on: 'unexpected text',
  severity: 'error',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the language does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data#TODO'],
  examples: {
    bad: [{ code: 'ToLower([userName], )«TODO wrong»', fixed: 'ToLower([userName], )' }],
    good: ['ToLower([userName], )'],
  },
  check({ span }, report) {
    report({
      span,
      message: 'TODO: what is at fault; what would be right.',
      fixes: [{ title: 'Delete it', edits: [{ span, text: '' }] }],
    });
  },
});

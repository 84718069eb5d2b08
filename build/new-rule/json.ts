import { REQUEST } from '../../server/src/core/json/example.ts';
import { defineRule } from '../../server/src/core/json/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // TODO: what the reader stumbles over: name it in ../rule.ts, report it in ../read.ts. Each is looked at by one rule.
  on: 'comment',
  severity: 'error',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#TODO'],
  examples: {
    bad: [{ code: `«/* TODO wrong */»${REQUEST}`, fixed: REQUEST }],
    good: [REQUEST],
  },
  check({ span, removed }, report) {
    report({ span, message: 'TODO: what is at fault; what would be right.', fixes: [{ title: 'Delete it', edits: [removed] }] });
  },
});

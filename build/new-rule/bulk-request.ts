import { set } from '../../server/src/core/base/rule.ts';
import { inUser } from '../../server/src/core/bulk-request/example.ts';
import { defineRule } from '../../server/src/core/bulk-request/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // TODO: what it looks at. An attribute by its path, as here, or another subject of ../rule.ts.
  on: ['nickName'],
  // TODO: error: the service refuses it; warning: surely not meant; information: the file cannot show it.
  severity: 'warning',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload#TODO'],
  examples: {
    bad: [{ code: inUser({ nickName: '«"TODO wrong"»' }), fixed: inUser({ nickName: '"right"' }) }],
    good: [inUser({ nickName: '"right"' })],
  },
  check(value, report) {
    if (value !== 'TODO wrong') return;
    report({
      message: 'TODO: what is at fault; what would be right.',
      fixes: [{ title: 'Write right', changes: [set([], 'right')] }],
    });
  },
});

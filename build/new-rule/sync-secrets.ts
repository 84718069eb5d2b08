import { set } from '../../server/src/core/base/rule.ts';
import { notifying, RIGHT, secrets } from '../../server/src/core/sync-secrets/example.ts';
import { defineRule } from '../../server/src/core/sync-secrets/rule.ts';

const domain = (value: string): string => `{ "key": "Domain", "value": ${value} }`;

export default defineRule({
  id: 'KIND/PROBLEM',
  // What it looks at: a subject of ../rule.ts.
  on: 'secret',
  // TODO: error: the service refuses it; warning: surely not meant; information: the file cannot show it.
  severity: 'warning',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair#TODO'],
  examples: {
    bad: [{ code: secrets([domain('«"TODO wrong"»'), notifying(RIGHT)]), fixed: secrets([domain('"right"'), notifying(RIGHT)]) }],
    good: [secrets([domain('"right"'), notifying(RIGHT)])],
  },
  check({ value }, report) {
    if (value !== 'TODO wrong') return;
    report({
      at: ['value'],
      message: 'TODO: what is at fault; what would be right.',
      fixes: [{ title: 'Write right', changes: [set(['value'], 'right')] }],
    });
  },
});

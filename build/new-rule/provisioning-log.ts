import { aLog, anEntry } from '../../server/src/core/provisioning-log/example.ts';
import { defineRule } from '../../server/src/core/provisioning-log/rule.ts';

export default defineRule({
  id: 'KIND/PROBLEM',
  // TODO: what it looks at: a subject of ../rule.ts. An entry that failed is explained by the catalogue in ../../errors.
  on: 'empty log',
  severity: 'information',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary#TODO'],
  examples: {
    bad: [{ code: aLog().replace('[\n  ]', '«[]»') }],
    good: [aLog(anEntry({ status: '"success"' }))],
  },
  check(_, report) {
    report({ message: 'TODO: what is at fault; what would be right.' });
  },
});

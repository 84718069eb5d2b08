import { set } from '../../server/src/core/base/rule.ts';
import { aSchema } from '../../server/src/core/sync-schema/example.ts';
import { defineRule } from '../../server/src/core/sync-schema/rule.ts';

const mapping = (target: string): string => `{
              "targetAttributeName": ${target},
              "flowType": "Always",
              "source": { "type": "Attribute", "name": "externalId", "expression": "[externalId]", "parameters": [] }
            }`;

export default defineRule({
  id: 'KIND/PROBLEM',
  // What it looks at: a subject of ../rule.ts.
  on: 'mapping',
  // TODO: error: the service refuses it; warning: surely not meant; information: the file cannot show it.
  severity: 'warning',
  summary: 'TODO: what is right, in one sentence.',
  why: 'TODO: what the service does, or what goes wrong.',
  remedy: 'TODO: what to do.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping#TODO'],
  examples: {
    bad: [{ code: aSchema(mapping('«"TODO wrong"»')), fixed: aSchema(mapping('"right"')) }],
    good: [aSchema(mapping('"right"'))],
  },
  check({ target }, report) {
    if (target !== 'TODO wrong') return;
    report({
      at: ['targetAttributeName'],
      message: 'TODO: what is at fault; what would be right.',
      fixes: [{ title: 'Write right', changes: [set(['targetAttributeName'], 'right')] }],
    });
  },
});

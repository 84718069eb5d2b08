import { set } from '../../base/rule.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

const flowTypes = ['Always', 'ObjectAddOnly', 'MultiValueAddOnly', 'ValueAddOnly', 'AttributeAddOnly'];

export default defineRule({
  id: 'sync-schema/unknown-flow-type',
  on: 'mapping',
  severity: 'warning',
  summary: 'The flowType of a mapping is one of the five that Graph knows.',
  why: `Graph knows ${flowTypes.slice(0, -1).join(', ')} and ${flowTypes.at(-1) ?? ''}. "Add", which a public sample client writes, is none of them; what the service makes of another word no page says.`,
  remedy: 'Write "Always", or "ObjectAddOnly" for a value that only new users get.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping'],
  examples: {
    bad: [
      { code: aSchema(aMapping({ flowType: '«always»' })), fixed: aSchema(aMapping()) },
      { code: aSchema(aMapping({ flowType: '«Add»' })) },
    ],
    good: [aSchema(aMapping({ flowType: 'ValueAddOnly' }))],
  },
  check({ flowType }, report) {
    if (flowType === undefined || flowTypes.includes(flowType)) return;
    const meant = flowTypes.find((one) => one.toLowerCase() === flowType.toLowerCase()) ?? nearest(flowType, flowTypes);
    report({
      at: ['flowType'],
      message: `Graph does not know this flowType; write ${meant === undefined ? '"Always", or "ObjectAddOnly" for new users only' : `"${meant}"`}.`,
      fixes: meant === undefined ? [] : [{ title: `Set flowType to ${meant}`, changes: [set(['flowType'], meant)] }],
    });
  },
});

import { isObject } from '../../base/json.ts';
import { move, remove, rename } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { attributeNamed, operationMembers, userAttributes } from '../../scim/attributes.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { ofResponses } from './response-member.ts';

export default defineRule({
  id: 'bulk-request/unknown-operation-member',
  on: 'operation',
  severity: 'warning',
  summary: 'An operation has the members method, bulkId, path and data.',
  why: 'Nothing else is read of an operation. Attributes of the person that stand beside data are lost.',
  remedy: 'Move attributes of the person into data; delete what else stands here.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: aRequest(anOperation({ '«displayName»': '"Astrid Hansen"' })),
        fixed: aRequest(anOperation({ data: aUser({ displayName: '"Astrid Hansen"' }) })),
      },
      { code: aRequest(anOperation({ '«bulkldd»': '"op-2"' })), fixed: aRequest(anOperation()) },
      {
        code: aRequest(anOperation()).replace('"path"', '«"pth"»').replace('"pth"»: "/Users"', '"pth"»: "/Users", "path": "/Users"'),
        fixed: aRequest(anOperation()),
      },
    ],
    good: [aRequest(anOperation())],
  },
  check(operation, report) {
    for (const name in operation) {
      if (attributeNamed(operationMembers, name) || isTemplate(name) || ofResponses.includes(name)) continue;
      const attribute = attributeNamed(userAttributes, name)?.name;
      const meant = nearest(name, operationMembers.keys());
      if (attribute !== undefined) {
        const { data } = operation;
        const isFree = isObject(data) && !(attribute in data);
        report({
          at: [name],
          part: 'key',
          message: `"${attribute}" is about the person; put it into data.`,
          fixes: isFree ? [{ title: `Move ${attribute} into data`, changes: [move([name], ['data', attribute])] }] : [],
        });
      } else if (meant !== undefined && !(meant in operation))
        report({
          at: [name],
          part: 'key',
          message: `This is no member of an operation; write "${meant}" if that was meant.`,
          fixes: [{ title: `Rename to ${meant}`, changes: [rename([name], meant)] }],
        });
      else
        report({
          at: [name],
          part: 'key',
          message: 'This is no member of an operation; delete it.',
          fixes: [{ title: 'Delete it', changes: [remove([name])] }],
        });
    }
  },
});

import { remove, rename } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { attributeNamed, requestMembers } from '../../scim/attributes.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { anOperation, aRequest } from '../example.ts';
import { defineRule } from '../rule.ts';

const withMember = (member: string): string => aRequest(anOperation()).replace(/\n\}$/, `,\n  ${member}\n}`);

export default defineRule({
  id: 'bulk-request/unknown-request-member',
  on: 'envelope',
  severity: 'warning',
  summary: 'A request has the members schemas, Operations and failOnErrors.',
  why: 'RFC 7644 defines these, and the documentation of the endpoint shows no other; nothing else is read.',
  remedy: 'Delete it, or write the name that was meant.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      { code: withMember('«"failOnError"»: null'), fixed: withMember('"failOnErrors": null') },
      { code: withMember('«"generatedBy"»: "export"'), fixed: aRequest(anOperation()) },
    ],
    good: [aRequest(anOperation())],
  },
  check(request, report) {
    for (const name in request) {
      if (attributeNamed(requestMembers, name) || isTemplate(name)) continue;
      const meant = nearest(name, requestMembers.keys());
      const isMeant = meant !== undefined && !(meant in request);
      report({
        at: [name],
        part: 'key',
        message: isMeant
          ? `This is no member of a request; write "${meant}" if that was meant.`
          : 'This is no member of a request; delete it.',
        fixes: [
          isMeant ? { title: `Rename to ${meant}`, changes: [rename([name], meant)] } : { title: 'Delete it', changes: [remove([name])] },
        ],
      });
    }
  },
});

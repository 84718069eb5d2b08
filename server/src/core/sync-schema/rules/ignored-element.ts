import { set } from '../../base/rule.ts';
import { aMapping, aSchema } from '../example.ts';
import { renamedIn } from '../names.ts';
import { defineRule } from '../rule.ts';
import { changesIn } from '../source.ts';

const attributes = '{ "name": "emails[type eq \\"home\\"].value" }, { "name": "emails[type eq \\"work\\"].value" }';
const element = /^(emails|phoneNumbers|addresses)\[type eq "(?!work")[^"]*"\]/i;

export default defineRule({
  id: 'sync-schema/ignored-element',
  on: 'mapping',
  severity: 'warning',
  summary: 'Of addresses, emails and phoneNumbers a mapping reads the element of type "work".',
  why: 'API-driven provisioning takes in the elements of type "work" only. A mapping that reads "home" or "mobile" never gets a value, and nothing says so.',
  remedy: 'Send the value under type "work", and read that.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      {
        code: aSchema(aMapping({ target: 'otherMails', expression: '«[emails[type eq "home"].value]»' }), { attributes }),
        fixed: aSchema(aMapping({ target: 'otherMails', expression: '[emails[type eq "work"].value]' }), { attributes }),
      },
    ],
    good: [
      aSchema(aMapping({ target: 'otherMails', expression: '[emails[type eq "work"].value]' }), { attributes }),
      aSchema(aMapping({ target: 'otherMails', expression: '[emails[ type eq "work" ].value]' }), { attributes }),
    ],
  },
  check({ reads, isApiDriven, expression, tree, source }, report) {
    const ignored = isApiDriven ? reads.find((name) => element.test(name)) : undefined;
    if (ignored === undefined || !tree) return;
    const read = ignored.replace(/"[^"]*"/, '"work"');
    report({
      at: ['source', expression === undefined ? 'name' : 'expression'],
      message: 'Only elements of type "work" are taken in, so this never has a value; send the value under "work" and read that.',
      fixes: [
        {
          title: 'Read the element of type work',
          changes:
            expression === undefined ? [set(['source', 'name'], read)] : changesIn(source, renamedIn(expression, tree, ignored, read)),
        },
      ],
    });
  },
});

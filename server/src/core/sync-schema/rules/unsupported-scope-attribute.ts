import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

const scope = (attribute: string): string =>
  `{ "groups": [{ "name": "staff", "clauses": [{ "operatorName": "EQUALS", "sourceOperandName": ${attribute}, "targetOperand": { "values": ["Employee"] } }] }] }`;

export default defineRule({
  id: 'sync-schema/unsupported-scope-attribute',
  on: 'scope clause',
  severity: 'error',
  summary: 'A scoping filter asks for attributes that can be asked for.',
  why: 'Scoping filters do not support appRoleAssignments, userType, manager, and attributes that hold a date.',
  remedy: 'Ask for another attribute; a custom attribute of type String can say the same.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/known-issues'],
  examples: {
    bad: [
      { code: aSchema(aMapping(), { scope: scope('«"userType"»') }) },
      {
        code: aSchema(aMapping(), {
          scope: scope('«"hired"»'),
          attributes: '{ "name": "title" }, { "name": "hired", "type": "DateTime" }',
        }),
      },
    ],
    good: [aSchema(aMapping(), { scope: scope('"title"') })],
  },
  check({ attribute, definition }, report) {
    const isUnsupported =
      /^(?:appRoleAssignments|userType|manager|urn:.*:manager)$/i.test(attribute) || definition?.value.type === 'DateTime';
    if (isUnsupported) report({ at: ['sourceOperandName'], message: 'A scoping filter cannot ask for this attribute; use another.' });
  },
});

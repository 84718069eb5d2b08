import { set } from '../../base/rule.ts';
import { plainName } from '../../expression/place.ts';
import { aMapping, aSchema } from '../example.ts';
import { meantBy, quotedName } from '../names.ts';
import { defineRule } from '../rule.ts';

const target = '{ "name": "employeeId" }, { "name": "jobTitle" }';

export default defineRule({
  id: 'sync-schema/unknown-target-attribute',
  on: 'mapping',
  severity: 'warning',
  summary: 'A mapping writes an attribute that the target object of the schema has.',
  why: 'A mapping to an attribute that the target does not have fails for every person: SchemaAttributeNotFound, or HybridSynchronizationActiveDirectoryCannotFindAttribute in Active Directory.',
  remedy:
    'Name an attribute of the target object. One that was added to Active Directory later shows after a restart of the provisioning agent.',
  references: [
    'https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs',
    'https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues',
  ],
  examples: {
    bad: [
      { code: aSchema(aMapping({ target: '«jobtitle»' }), { target }), fixed: aSchema(aMapping(), { target }) },
      { code: aSchema(aMapping({ target: '«costCentre»' }), { target }) },
    ],
    good: [aSchema(aMapping(), { target }), aSchema(aMapping({ target: 'jobtitle' }))],
  },
  check({ target, targetObject }, report) {
    if (target === '' || !targetObject || targetObject.has(plainName(target))) return;
    const meant = meantBy(target, targetObject);
    report({
      at: ['targetAttributeName'],
      message: `The target object of this schema has no ${quotedName(target)}; ${meant === undefined ? 'name an attribute that it has' : `write ${meant}`}.`,
      fixes: meant === undefined ? [] : [{ title: `Write ${meant}`, changes: [set(['targetAttributeName'], meant)] }],
    });
  },
});

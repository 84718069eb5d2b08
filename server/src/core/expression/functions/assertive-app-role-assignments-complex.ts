/** AssertiveAppRoleAssignmentsComplex: all app roles of a user, in place of those that are there. */
import { defineFunction } from '../function.ts';
import { unsupported } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'AssertiveAppRoleAssignmentsComplex',
  summary: 'Gives the app roles of a user as SCIM roles that replace those of the target.',
  params: [{ name: 'appRoleAssignments', type: 'any', meaning: 'the attribute appRoleAssignments, and no other' }],
  returns: 'list',
  availability: ['app provisioning'],
  confidence: 'observed',
  notes: ['On none of the lists; one page names it. For provisioning from Entra ID to an application.'],
  references: [pages.customise],
  examples: [{ expression: 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])', result: { outcome: 'unsupported' } }],
  evaluate: () => unsupported('AssertiveAppRoleAssignmentsComplex reads the roles from Entra ID, so it is not evaluated here.'),
});

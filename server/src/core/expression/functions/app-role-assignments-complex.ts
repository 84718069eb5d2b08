/** AppRoleAssignmentsComplex: all app roles of a user as SCIM roles. */
import { defineFunction } from '../function.ts';
import { unsupported } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'AppRoleAssignmentsComplex',
  summary: 'Gives the app roles of a user as SCIM roles, one value each.',
  params: [{ name: 'appRoleAssignments', type: 'any', meaning: 'the attribute appRoleAssignments, and no other' }],
  returns: 'list',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: [
    'For provisioning from Entra ID to an application; it has no use for people who come in.',
    'It does not go together with SingleAppRoleAssignment, nor with the scope of all users and groups.',
  ],
  references: [pages.reference, pages.customise],
  examples: [{ expression: 'AppRoleAssignmentsComplex([appRoleAssignments])', result: { outcome: 'unsupported' } }],
  evaluate: () => unsupported('AppRoleAssignmentsComplex reads the roles from Entra ID, so it is not evaluated here.'),
});

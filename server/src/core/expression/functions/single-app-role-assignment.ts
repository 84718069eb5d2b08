/** SingleAppRoleAssignment: the one app role of a user. */
import { defineFunction } from '../function.ts';
import { assumed, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'SingleAppRoleAssignment',
  summary: 'Gives the one app role of a user.',
  params: [{ name: 'appRoleAssignments', type: 'list', meaning: 'the attribute appRoleAssignments, and no other' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'More than one role is an error.',
    'For provisioning from Entra ID to an application; it has no use for people who come in.',
    'Evaluated here over a list of the names of roles, which is an assumption.',
  ],
  references: [pages.reference, pages.cloudSync, 'https://github.com/MicrosoftDocs/azure-docs/issues/42487'],
  examples: [
    { expression: 'SingleAppRoleAssignment([appRoleAssignments])', attributes: { appRoleAssignments: ['Admin'] }, result: 'Admin' },
    {
      expression: 'SingleAppRoleAssignment([appRoleAssignments])',
      attributes: { appRoleAssignments: ['Admin', 'User'] },
      result: { outcome: 'error' },
    },
    { expression: 'SingleAppRoleAssignment([appRoleAssignments])', result: null },
  ],
  evaluate({ appRoleAssignments: roles }) {
    if (roles.length > 1)
      return failed(
        'SingleAppRoleAssignment takes one role and the user has several; assign one, or use AppRoleAssignmentsComplex.',
        'documented',
      );
    return assumed(roles[0] ?? null, roles.length === 0 ? 'No role gives nothing.' : 'The name of the role.');
  },
});

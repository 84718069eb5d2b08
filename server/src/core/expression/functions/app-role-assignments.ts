/** AppRoleAssignments: the older way to hand on app roles. */
import { defineFunction } from '../function.ts';
import { unsupported } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'AppRoleAssignments',
  summary: 'Gives the app roles of a user, one value each.',
  params: [{ name: 'source', type: 'any', meaning: 'the attribute appRoleAssignments' }],
  returns: 'list',
  availability: ['Graph'],
  confidence: 'assumed',
  notes: ['Only Graph lists it, without a description. For provisioning from Entra ID to an application.'],
  references: [pages.graph],
  examples: [{ expression: 'AppRoleAssignments([appRoleAssignments])', result: { outcome: 'unsupported' } }],
  evaluate: () => unsupported('What AppRoleAssignments makes of a role is not published, so it is not evaluated here.'),
});

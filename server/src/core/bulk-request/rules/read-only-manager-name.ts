import { remove } from '../../base/rule.ts';
import { ENTERPRISE } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/read-only-manager-name',
  on: ['enterprise.manager.displayName'],
  once: true,
  severity: { entra: 'off', rfc: 'hint' },
  summary: 'The displayName of a manager is not sent.',
  why: "RFC 7643 makes it read-only: the server takes it from the manager's own record. Microsoft's samples send it.",
  remedy: 'Leave it out.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.3'],
  examples: {
    bad: [
      {
        code: inUser({ [ENTERPRISE]: '{ "manager": { "value": "700001", "displayName": «"Bheki Nkosi"» } }' }),
        fixed: inUser({ [ENTERPRISE]: '{ "manager": { "value": "700001" } }' }),
      },
    ],
    good: [inUser({ [ENTERPRISE]: '{ "manager": { "value": "700001" } }' })],
  },
  check(_, report) {
    report({ message: 'The name of a manager is read-only; delete it.', fixes: [{ title: 'Delete it', changes: [remove([])] }] });
  },
});

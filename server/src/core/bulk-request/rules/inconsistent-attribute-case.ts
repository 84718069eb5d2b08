import { rename } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { anOperation, aRequest, aUser } from '../example.ts';
import { defineRule, LINE } from '../rule.ts';

const uri = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';
const schemas = `["${USER}", "${ENTERPRISE}", "${uri}"]`;
const two = (name: string): string =>
  aRequest(
    anOperation({ data: aUser({ schemas, [uri]: '{ "hireDate": "2025-03-01" }' }) }),
    anOperation({
      bulkId: '"op-2"',
      data: aUser({ schemas, externalId: '"702001"', userName: '"bnkosi@contoso.com"', [uri]: `{ ${name}: "2025-04-01" }` }),
    }),
  );

export default defineRule({
  id: 'bulk-request/inconsistent-attribute-case',
  on: { keys: ['customNames'] },
  severity: { entra: 'warning', rfc: 'off' },
  summary: 'An attribute of an extension is written alike in all operations.',
  why: 'Mappings name source attributes in one letter case; in another one the value may not be read.',
  remedy: 'Write the name as the schema of the application has it.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes'],
  examples: {
    bad: [{ code: two('«"HireDate"»'), fixed: two('"hireDate"') }],
    good: [two('"hireDate"')],
  },
  check(operations, report) {
    const first = new Map<string, { readonly operation: number; readonly path: readonly string[] }>();
    for (const [operation, { customNames }] of operations.entries())
      for (const one of customNames === '' ? [] : customNames.split('\n')) {
        const path = ['data', ...one.split('\t')];
        const twin = first.get(one.toLowerCase());
        const meant = twin?.path.at(-1);
        if (!twin || meant === undefined) first.set(one.toLowerCase(), { operation, path });
        else if (meant !== path.at(-1))
          report({
            operation,
            at: path,
            part: 'key',
            message: `Operation ${twin.operation + 1}, line ${LINE}, writes this name in another letter case; use one of the two throughout.`,
            related: [{ operation: twin.operation, at: twin.path, message: 'The other letter case.' }],
            fixes: [{ title: 'Write it as there', changes: [rename(path, meant)] }],
          });
      }
  },
});

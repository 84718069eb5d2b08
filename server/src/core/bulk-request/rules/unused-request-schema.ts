import { remove } from '../../base/rule.ts';
import { BULK_REQUEST, USER } from '../../scim/attributes.ts';
import { anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

const aRequestOf = (uris: string): string => `{\n  "schemas": [${uris}],\n  "Operations": [${anOperation()}]\n}`;

export default defineRule({
  id: 'bulk-request/unused-request-schema',
  on: 'envelope',
  severity: 'warning',
  summary: 'The request names the BulkRequest URI alone.',
  why: 'The schemas of the request say what message it is. Those of the users belong to the data of each operation.',
  remedy: 'Delete the URI here; name the schemas of a user in its data.',
  references: ['https://www.rfc-editor.org/rfc/rfc7644#section-3.7'],
  examples: {
    bad: [{ code: aRequestOf(`"${BULK_REQUEST}", «"${USER}"»`), fixed: aRequestOf(`"${BULK_REQUEST}"`) }],
    good: [aRequestOf(`"${BULK_REQUEST}"`)],
  },
  check({ schemas }, report) {
    if (!Array.isArray(schemas) || !schemas.includes(BULK_REQUEST)) return;
    const first = schemas.indexOf(BULK_REQUEST);
    for (let i = 0; i < schemas.length; i++)
      if (i !== first && typeof schemas[i] === 'string')
        report({
          at: ['schemas', i],
          message: 'This URI does not belong to the request itself; delete it here.',
          fixes: [{ title: 'Delete it', safe: true, changes: [remove(['schemas', i])] }],
        });
  },
});

import { kept, wrap } from '../../base/rule.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { typeNameOf } from '../types.ts';

export default defineRule({
  id: 'bulk-request/wrong-data-schemas-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'The schemas of a user are an array of strings.',
  why: 'RFC 7643 defines schemas as an array of URIs, also for one URI. Scripts often collapse an array of one element into the element.',
  remedy: 'Put the URIs into [ ], each in double quotes.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-3',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [
      {
        code: inUser({ schemas: `«"${USER}"»` }),
        fixed: inUser({ schemas: `["${USER}"]` }),
        leaves: ['bulk-request/missing-enterprise-schema'],
      },
      { code: inUser({ schemas: `["${USER}", "${ENTERPRISE}", «5»]` }) },
    ],
    good: [inUser({ schemas: `["${USER}", "${ENTERPRISE}"]` })],
  },
  check(value, report, { path, multiValued }) {
    if (path !== 'schemas') return;
    if (!multiValued) {
      report({ message: `A schema is named by a URI; write one in double quotes, not ${typeNameOf(value)}.` });
      return;
    }
    report({
      message: 'The schemas of a user are an array of URIs; put this into [ ].',
      fixes: typeof value === 'string' ? [{ title: 'Put it into [ ]', safe: true, changes: [wrap([], [kept()])] }] : [],
    });
  },
});

import { insertFirst, set } from '../../base/rule.ts';
import { BULK_REQUEST } from '../../scim/attributes.ts';
import { anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/missing-request-schema',
  on: 'envelope',
  severity: 'error',
  summary: 'The request says by its schemas that it is a bulk request.',
  why: 'The documentation requires the member schemas with the BulkRequest URI; it names the type of the message.',
  remedy: `Add "schemas": ["${BULK_REQUEST}"] to the request.`,
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7643#section-3',
  ],
  examples: {
    bad: [
      {
        code: `«{»\n  "Operations": [${anOperation()}]\n}`,
        fixed: `{\n  "schemas": ["${BULK_REQUEST}"],\n  "Operations": [${anOperation()}]\n}`,
      },
      {
        code: `{\n  "schemas": «[]»,\n  "Operations": [${anOperation()}]\n}`,
        fixed: `{\n  "schemas": ["${BULK_REQUEST}"],\n  "Operations": [${anOperation()}]\n}`,
      },
    ],
    good: [`{\n  "schemas": ["${BULK_REQUEST}"],\n  "Operations": [${anOperation()}]\n}`],
  },
  check({ schemas }, report) {
    const isMissing = schemas === undefined;
    if (!isMissing && schemas !== null && !(Array.isArray(schemas) && schemas.length === 0)) return;
    report({
      at: ['schemas'],
      message: `The request names no schema; add "schemas": ["${BULK_REQUEST}"].`,
      fixes: [
        {
          title: 'Add the BulkRequest URI',
          safe: true,
          changes: [isMissing ? insertFirst(['schemas'], [BULK_REQUEST]) : set(['schemas'], [BULK_REQUEST])],
        },
      ],
    });
  },
});

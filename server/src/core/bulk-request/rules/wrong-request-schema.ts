import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { BULK_REQUEST } from '../../scim/attributes.ts';
import { distance } from '../../base/did-you-mean.ts';
import { anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

const MOST_EDITS = 4;
const drafts = ['urn:scim:schemas:core:1.0', 'urn:scim:schemas:core:2.0:BulkRequest', 'urn:ietf:params:scim:schemas:core:2.0:BulkRequest'];

const aRequestOf = (uri: string): string => `{\n  "schemas": [${uri}],\n  "Operations": [${anOperation()}]\n}`;

export default defineRule({
  id: 'bulk-request/wrong-request-schema',
  on: 'envelope',
  severity: 'error',
  summary: 'The schema of the request is the BulkRequest URI.',
  why: 'The documentation requires exactly this URI; schema URIs are compared letter by letter. URIs of SCIM 1.1 and of drafts name other messages.',
  remedy: `Write ${BULK_REQUEST}.`,
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-8.2',
  ],
  examples: {
    bad: [
      { code: aRequestOf('«"urn:ietf:params:scim:api:messages:2.0:BulkReqest"»'), fixed: aRequestOf(`"${BULK_REQUEST}"`) },
      { code: aRequestOf('«"urn:ietf:params:scim:api:messages:2.0:bulkrequest"»'), fixed: aRequestOf(`"${BULK_REQUEST}"`) },
      {
        code: aRequestOf('"urn:ietf:params:scim:schemas:core:2.0:User"').replace(/\[(.*)\],\n/, '«[$1]»,\n'),
        fixed: aRequestOf(`"${BULK_REQUEST}"`),
      },
    ],
    good: [aRequestOf(`"${BULK_REQUEST}"`)],
  },
  check({ schemas }, report) {
    if (!Array.isArray(schemas) || schemas.length === 0 || schemas.includes(BULK_REQUEST) || schemas.some(isTemplate)) return;
    const meant = schemas.findIndex(
      (uri) =>
        typeof uri === 'string' &&
        (drafts.includes(uri) || distance(uri.toLowerCase(), BULK_REQUEST.toLowerCase(), MOST_EDITS) <= MOST_EDITS),
    );
    if (meant < 0) {
      report({
        at: ['schemas'],
        message: `The schemas of the request must be ["${BULK_REQUEST}"].`,
        fixes: [{ title: 'Use the BulkRequest URI', changes: [set(['schemas'], [BULK_REQUEST])] }],
      });
      return;
    }
    const onlyCase = String(schemas[meant]).toLowerCase() === BULK_REQUEST.toLowerCase();
    report({
      at: ['schemas', meant],
      message: onlyCase
        ? `This URI has the wrong letter case; write ${BULK_REQUEST}.`
        : `This is not the URI of a bulk request; write ${BULK_REQUEST}.`,
      ...(onlyCase ? { severity: { entra: 'error', rfc: 'warning' } as const } : {}),
      fixes: [{ title: 'Write the BulkRequest URI', safe: true, changes: [set(['schemas', meant], BULK_REQUEST)] }],
    });
  },
});

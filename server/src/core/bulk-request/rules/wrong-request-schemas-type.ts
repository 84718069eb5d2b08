import { isTemplate } from '../../base/template.ts';
import { kept, wrap } from '../../base/rule.ts';
import { BULK_REQUEST } from '../../scim/attributes.ts';
import { anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';
import { typeNameOf } from '../types.ts';

const aRequestOf = (schemas: string): string => `{\n  "schemas": ${schemas},\n  "Operations": [${anOperation()}]\n}`;

export default defineRule({
  id: 'bulk-request/wrong-request-schemas-type',
  on: 'envelope',
  severity: 'error',
  summary: 'The schemas of the request are an array of strings.',
  why: 'RFC 7643 defines schemas as an array of URIs, also for one URI. Scripts often collapse an array of one element into the element.',
  remedy: `Write ["${BULK_REQUEST}"].`,
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-3',
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
  ],
  examples: {
    bad: [{ code: aRequestOf(`«"${BULK_REQUEST}"»`), fixed: aRequestOf(`["${BULK_REQUEST}"]`) }, { code: aRequestOf('«{}»') }],
    good: [aRequestOf(`["${BULK_REQUEST}"]`)],
  },
  check({ schemas }, report) {
    if (schemas === undefined || schemas === null || Array.isArray(schemas) || isTemplate(schemas)) return;
    report({
      at: ['schemas'],
      message: `The schemas of the request must be an array of strings, not ${typeNameOf(schemas)}.`,
      fixes: typeof schemas === 'string' ? [{ title: 'Put it into [ ]', safe: true, changes: [wrap(['schemas'], [kept()])] }] : [],
    });
  },
});

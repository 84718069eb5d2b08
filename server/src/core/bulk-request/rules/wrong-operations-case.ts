import { rename } from '../../base/rule.ts';
import { aRequest, anOperation } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/wrong-operations-case',
  on: 'envelope',
  severity: { entra: 'error', rfc: 'warning' },
  summary: 'Operations is written with a capital O.',
  why: 'SCIM does not tell letter cases of names apart, but the documentation writes it so throughout, and readers of JSON often compare names letter by letter. Pages of other vendors print it in lower case.',
  remedy: 'Write "Operations".',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7643#section-2.1',
  ],
  examples: {
    bad: [{ code: aRequest(anOperation()).replace('"Operations"', '«"operations"»'), fixed: aRequest(anOperation()) }],
    good: [aRequest(anOperation())],
  },
  check(request, report) {
    if ('Operations' in request) return;
    for (const name in request) {
      if (name.toLowerCase() !== 'operations') continue;
      report({
        at: [name],
        part: 'key',
        message: 'Write "Operations" with a capital O.',
        fixes: [{ title: 'Rename to Operations', safe: true, changes: [rename([name], 'Operations')] }],
      });
    }
  },
});

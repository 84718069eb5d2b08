import { isObject } from '../../base/json.ts';
import { kept, wrap } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { SCHEMAS } from '../../json/example.ts';
import { aRequest, anOperation, aUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const operation = `{ "method": "POST", "bulkId": "op-1", "path": "/Users", "data": ${aUser()} }`;

export default defineRule({
  id: 'bulk-request/wrong-operations-type',
  on: 'envelope',
  severity: 'error',
  summary: 'Operations is an array.',
  why: 'The documentation requires an array, also for one operation. PowerShell writes an array of one element as the element itself.',
  remedy: 'Put the operation into brackets, [ ].',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload',
    'https://www.rfc-editor.org/rfc/rfc7644#section-3.7',
  ],
  examples: {
    bad: [
      { code: `{\n  ${SCHEMAS},\n  «"Operations"»: ${operation}\n}`, fixed: `{\n  ${SCHEMAS},\n  "Operations": [${operation}]\n}` },
      { code: `{\n  ${SCHEMAS},\n  «"Operations"»: null\n}` },
    ],
    good: [aRequest(anOperation())],
  },
  check(request, report) {
    for (const name in request) {
      const value = request[name];
      if (name.toLowerCase() !== 'operations' || Array.isArray(value) || isTemplate(value)) continue;
      report({
        at: [name],
        part: 'key',
        message: 'Operations must be an array; put its operations into brackets, [ ].',
        ...(isObject(value) ? { fixes: [{ title: 'Put the operation into [ ]', safe: true, changes: [wrap([name], [kept()])] }] } : {}),
      });
    }
  },
});

import { REQUEST } from '../example.ts';
import { defineRule } from '../rule.ts';

const entry =
  '{ "jobId": "API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21", "changeId": "c", "provisioningStatusInfo": { "status": "success" } }';

export default defineRule({
  id: 'json/missing-end',
  on: 'missing end',
  severity: 'information',
  summary: 'A log that is copied is copied to its end.',
  why: 'The text ends inside of a list or an entry. The entries before were read; who is missing here may stand in what was left out.',
  remedy: 'Copy the whole log, or save it to a file, if you miss somebody.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-5'],
  examples: {
    bad: [{ name: 'log.json', code: `{ "value": [${entry}«,»` }],
    good: [REQUEST],
  },
  check({ span }, report) {
    report({ span, message: 'The log is cut off here and was read up to this place; copy the rest of it if somebody is missing.' });
  },
});

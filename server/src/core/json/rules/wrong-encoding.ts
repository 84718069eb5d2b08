import { OPERATION, REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/wrong-encoding',
  on: 'encoding',
  severity: 'warning',
  summary: 'The file is written in UTF-8.',
  why: 'JSON that is sent to another system is UTF-8. Windows PowerShell 5.1 writes UTF-16 when output is redirected to a file.',
  remedy: 'Save the file as UTF-8: in VS Code by the encoding in the status bar, in PowerShell with -Encoding utf8.',
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-8.1', 'https://www.rfc-editor.org/rfc/rfc7644#section-3.8'],
  examples: {
    bad: [{ code: `«{» ${SCHEMAS}, "Operations": [${OPERATION}] }`, encoding: 'UTF-16 LE' }],
    good: [REQUEST],
  },
  check({ span, name }, report) {
    report({ span, message: `This file is ${name}; the service takes UTF-8. Save it as UTF-8.` });
  },
});

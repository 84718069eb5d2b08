import { counted } from '../../base/words.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';

const code = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< «./hire.scim.json»\n`;

export default defineRule({
  id: 'http/defective-body-file',
  on: 'include',
  severity: 'error',
  summary: 'A file that a request sends has no errors.',
  why: 'The service reads the file as if it were written here, and answers the whole request with 400 or leaves out what it does not understand.',
  remedy: 'Open the file: each problem is shown at its place, most with a repair.',
  references: ['https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload'],
  examples: {
    bad: [
      { code, others: { './hire.scim.json': { text: BODY.replace('"POST"', '"PUT"') } } },
      { code, others: { './hire.scim.json': { text: BODY.replace('"externalId": "701984",', '"externalid": "701984",') } } },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`],
  },
  check({ errors, warnings, span, path }, report) {
    const number = errors + warnings;
    if (number === 0) return;
    const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter((one) => !one.startsWith('0'));
    report({
      span,
      message: `${nameOf(path)} holds ${counts.join(' and ')}; look at it, and correct ${number === 1 ? 'that' : 'them'} there.`,
      ...(errors > 0 ? {} : { severity: 'warning' }),
    });
  },
});

/** Not where the name is none that is usual. */
function nameOf(path: string): string {
  const [name] = /[\w.-]{1,60}$/.exec(path) ?? [];
  return name === undefined ? 'This file' : `The file ${name}`;
}

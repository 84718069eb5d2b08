import { TOKEN, ADDRESS, BODY, TYPE } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/content-type-parameter',
  on: 'upload',
  severity: 'information',
  summary: 'The Content-Type of a request to /bulkUpload is written without parameters.',
  why: 'No page says whether the endpoint takes a parameter such as a charset. Every published request is written without one, and JSON is UTF-8 by definition.',
  remedy: 'Leave the parameter out if the endpoint answers 400.',
  references: ['https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload'],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}«; charset=utf-8»\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`],
  },
  check({ header }, report) {
    const type = header('Content-Type');
    const at = type?.value.search(/(?<!\s)\s*;/) ?? -1;
    if (!type || at < 0 || type.value.slice(0, at).toLowerCase() !== 'application/scim+json') return;
    const span = { start: type.valueSpan.start + at, end: type.valueSpan.end };
    report({
      span,
      message: 'Whether /bulkUpload takes a parameter here is not documented; write application/scim+json alone.',
      fixes: [{ title: 'Remove the parameter', edits: [{ span, text: '' }] }],
    });
  },
});

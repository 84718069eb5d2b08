import { ADDRESS, BODY, TOKEN, TYPE } from '../example.ts';
import type { Header } from '../header.ts';
import { defineRule, type Call } from '../rule.ts';
import { misspelt } from '../supplied.ts';

export default defineRule({
  id: 'http/misspelt-header',
  on: 'call',
  severity: 'error',
  summary: 'The names of the headers that a request needs are spelt right.',
  why: 'A header of another name is sent as it is and means nothing to the service, which then misses the right one: 400 without Content-Type, 401 without Authorization.',
  remedy: 'Write the name of the header as shown.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n«Content-Tpye»: application/scim+json\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      {
        code: `POST ${ADDRESS}\n${TOKEN}\n«Content Type»: application/scim+json\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      {
        code: `POST ${ADDRESS}\n«Authorisation»: Bearer {{token}}\n${TYPE}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      ...['Content-Type» application/scim+json', 'Content-Type»=application/scim+json'].map((line) => ({
        code: `POST ${ADDRESS}\n${TOKEN}\n«${line}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      })),
      {
        code: `POST ${ADDRESS}\n"«Authorization»": "Bearer {{token}}",\n${TYPE}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
    ],
    good: [`POST ${ADDRESS}\nauthorization: Bearer {{token}}\ncontent-type: application/scim+json\n\n${BODY}\n`],
  },
  check(call, report) {
    for (const name of needed(call)) {
      if (call.header(name)) continue;
      const header = misspelt(call, name);
      if (!header) continue;
      const { nameSpan, valueSpan, mended } = header;
      report(
        mended === undefined
          ? {
              span: nameSpan,
              message: `This header has a name that nobody reads; write ${name}.`,
              fixes: [{ title: `Rename to ${name}`, edits: [{ span: nameSpan, text: name }] }],
            }
          : {
              span: nameSpan,
              message: `As it is written this line is no header; write ${name}, a colon and the value.`,
              fixes: [
                {
                  title: `Write it as the header ${name}`,
                  edits: [{ span: { start: startOf(call, header), end: valueSpan.end }, text: mended }],
                },
              ],
            },
      );
    }
  },
});

/** With the quote before its name. */
const startOf = ({ text }: Call, { nameSpan: { start } }: Header): number => (text.charAt(start - 1) === '"' ? start - 1 : start);

function needed({ facts: { scope } }: Call): readonly string[] {
  if (scope === 'upload') return ['Content-Type', 'Authorization'];
  return scope === 'token request' ? ['Content-Type'] : [];
}

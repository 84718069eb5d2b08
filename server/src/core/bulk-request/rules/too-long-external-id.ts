import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

/** In characters. Source: https://learn.microsoft.com/graph/api/resources/user */
const MOST = 16;

export default defineRule({
  id: 'bulk-request/too-long-external-id',
  on: ['externalId'],
  once: true,
  severity: { entra: 'information', rfc: 'off' },
  summary: `An externalId that is matched with employeeId has at most ${MOST} characters.`,
  why: `The default mapping writes externalId to employeeId, which holds ${MOST} characters; every GUID is longer. With another mapping this does not matter.`,
  remedy: 'Use a shorter id, or map externalId to another attribute.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/user',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [{ code: inUser({ externalId: '«"7f3a9c52-7a2e-4b87-9b6b-8c0d6a6e4f21"»' }) }],
    good: [inUser({ externalId: '"701984"' })],
  },
  check(externalId, report) {
    if (Array.from(externalId).length <= MOST) return;
    report({ message: `This is longer than the ${MOST} characters of employeeId; use a shorter id, or match with another attribute.` });
  },
});

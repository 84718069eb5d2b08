import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

/** In characters. Source: https://learn.microsoft.com/graph/api/resources/user */
const MOST = 16;

export default defineRule({
  id: 'bulk-request/too-long-external-id',
  on: ['externalId'],
  once: true,
  severity: { entra: 'warning', rfc: 'off' },
  summary: `An externalId that is matched with employeeId has at most ${MOST} characters.`,
  why: `The default mapping writes externalId to employeeId, which holds ${MOST} characters; every GUID is longer. With another mapping this does not matter: name its target as "matching" in scimlint.config.json.`,
  remedy: 'Use a shorter id, or map externalId to another attribute.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/user',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  ],
  examples: {
    bad: [
      { code: inUser({ externalId: '«"7f3a9c52-7a2e-4b87-9b6b-8c0d6a6e4f21"»' }) },
      {
        settings: { matching: { source: 'externalId', target: 'employeeId' } },
        code: inUser({ externalId: '«"7f3a9c52-7a2e-4b87-9b6b-8c0d6a6e4f21"»' }),
      },
    ],
    good: [inUser({ externalId: '"701984"' })],
  },
  check(externalId, report, _, { matching: { source, target } }) {
    if (Array.from(externalId).length <= MOST || source !== 'externalId') return;
    // Without a word in the configuration the default is assumed, and not known.
    if (target !== '' && target !== 'employeeId') return;
    report({
      ...(target === '' ? { severity: { entra: 'information', rfc: 'off' } as const } : {}),
      message: `This is longer than the ${MOST} characters of employeeId; use a shorter id, or match with another attribute.`,
    });
  },
});

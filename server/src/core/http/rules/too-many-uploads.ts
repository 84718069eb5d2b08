import { ADDRESS, TOKEN, TYPE } from '../example.ts';
import { isSent } from '../call.ts';
import { defineRule } from '../rule.ts';

/** Calls in any five seconds. */
const MOST = 40;
const one = `###\nPOST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./hire.scim.json\n`;

export default defineRule({
  id: 'http/too-many-uploads',
  on: 'upload',
  severity: 'information',
  summary: 'At most 40 uploads are sent in five seconds.',
  why: 'The endpoint answers 429 to more than 40 calls in any five seconds; the API page says 40 in a second. A tenant has 2,000 calls a day with a P1 or P2 licence, and 6,000 with Governance; the troubleshooting page knows 6,000 alone.',
  remedy: 'Pack up to 50 operations into each request, and wait where a tool sends the whole file at once.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-concepts',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  ],
  examples: {
    bad: [{ code: one.repeat(MOST) + one.replace(ADDRESS, `«${ADDRESS}»`) }],
    good: [one.repeat(MOST)],
  },
  check({ index, file: { calls }, request }, report) {
    const before = index < MOST ? 0 : calls.slice(0, index).filter((call) => call.scope === 'upload' && isSent(call)).length;
    if (before === MOST)
      report({
        span: request.target.span,
        message: 'From here on the file has more than 40 uploads; put more operations into each, or send them in parts.',
      });
  },
});

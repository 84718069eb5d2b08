import { counted } from '../../base/words.ts';
import { logOf } from '../../errors/example.ts';
import { saidOfFailure } from '../../errors/logged.ts';
import { DOCUMENTED_UPN } from '../../expression/documented-upn.ts';
import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';

const CODE = 'AzureActiveDirectoryInvalidUserPrincipalName';
const schema = aSchema(upnBy(DOCUMENTED_UPN, 'ObjectAddOnly', '[]'));

export default defineRule({
  id: 'sync-schema/failed-in-log',
  on: 'failures',
  severity: 'information',
  summary: 'What a mapping writes does not fail.',
  why: 'A provisioning log in reach has entries that failed by an error about the attribute that this mapping writes. The log is of another day than the schema: this is left out once the schema was saved after the log.',
  remedy: 'Look at the entries of the log; put the mapping, or what it reads, right, and send the people again.',
  references: [
    'https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [{ code: schema.replace('"userPrincipalName"', '«"userPrincipalName"»'), beside: { 'log.json': logOf({ code: CODE }) } }],
    good: [schema],
  },
  check({ all }, report) {
    for (const failures of all) {
      const { message, hover } = saidOfFailure(failures, counted(failures.count, 'person', 'people'));
      report({
        at: ['targetAttributeName'],
        message,
        ...(hover === undefined ? {} : { hover }),
        elsewhere: failures.at.map((place) => ({ ...place, message: 'An entry of the log.' })),
        logs: [...new Set(failures.at.map(({ file }) => file))],
      });
    }
  },
});

import { logOf } from '../../errors/example.ts';
import { DOCUMENTED_UPN } from '../../expression/documented-upn.ts';
import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';

const code = 'AzureActiveDirectoryInvalidUserPrincipalName';
const schema = aSchema(upnBy(DOCUMENTED_UPN, 'ObjectAddOnly', '[]'));

export default defineRule({
  id: 'sync-schema/several-logs',
  on: 'several logs',
  severity: 'information',
  summary: 'The logs beside a schema are of one job.',
  why: 'Provisioning logs of several jobs are in reach, their entries failed by what this schema maps, and nothing shows of which of the jobs it is.',
  remedy: 'Keep the files of a job in a folder of their own, or have the other logs ignored.',
  references: ['https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary'],
  examples: {
    bad: [
      {
        code: schema.replace('{\n', '«{»\n'),
        beside: { 'log.json': logOf({ code }), 'former.json': logOf({ job: 'API2AAD.former', id: '702001', code }) },
      },
    ],
    good: [schema],
  },
  check({ ofJobs, files }, report) {
    report({
      message: `Logs of ${ofJobs} jobs have failures of these mappings, and nothing shows which of the jobs this schema is of. Put the files of each job into a folder of their own.`,
      logs: files,
    });
  },
});

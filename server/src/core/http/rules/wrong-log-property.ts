import { LOGS, TOKEN } from '../example.ts';
import { filterOf } from '../filter.ts';
import { defineRule } from '../rule.ts';

const query = (filter: string, address = LOGS): string => `GET ${address}?$filter=jobid eq '{{jobId}}' and ${filter}\n${TOKEN}\n`;

export default defineRule({
  id: 'http/wrong-log-property',
  on: 'log query',
  severity: 'warning',
  summary: 'In version 1.0 the status of a log entry is in provisioningStatusInfo.',
  why: 'The property was called statusInfo in beta, and pages still write that. In v1.0 it is provisioningStatusInfo, and a filter on another name finds nothing or fails.',
  remedy: 'Write provisioningStatusInfo/status.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/provisioningobjectsummary',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-graph-explorer',
  ],
  examples: {
    bad: [{ code: query("«statusInfo»/status eq 'failure'"), fixed: query("provisioningStatusInfo/status eq 'failure'") }],
    good: [query("provisioningStatusInfo/status eq 'failure'"), query("statusInfo/status eq 'failure'", LOGS.replace('v1.0', 'beta'))],
  },
  check({ address }, report) {
    const filter = filterOf(address);
    const at = filter?.text.search(/(?<!\w)statusInfo(?:\/|%2F)/i) ?? -1;
    if (!filter || at < 0 || address.path[0]?.text.toLowerCase() !== 'v1.0') return;
    const span = { start: filter.place(at), end: filter.place(at + 'statusInfo'.length - 1) + 1 };
    report({
      span,
      message: 'In v1.0 this property has another name; write provisioningStatusInfo.',
      fixes: [{ title: 'Use provisioningStatusInfo', edits: [{ span, text: 'provisioningStatusInfo' }] }],
    });
  },
});

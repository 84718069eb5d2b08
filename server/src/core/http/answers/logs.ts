/** Answers of the provisioning logs. https://learn.microsoft.com/graph/api/provisioningobjectsummary-list */
import { pages, type Answer } from './answer.ts';

export const logAnswers: readonly Answer[] = [
  {
    status: [200],
    says: /"value"\s*:\s*\[\s*\]/,
    todo: 'Wait five to ten minutes after an upload, then ask again. Then look whether the job runs, and whether the filter names it.',
    why: 'An empty list says that no entry fits the filter, which minds upper and lower case, and no more.',
    sources: [pages.issues, pages.logs],
  },
  {
    status: [400],
    message: 'The query was refused: look at $filter, its names, and the quotes around its values.',
    todo: "Write $filter=jobid eq '…', the value in single quotes; of the status, provisioningStatusInfo/status.",
    why: 'Filters know some properties only, and mind upper and lower case.',
    sources: [pages.logs],
  },
  {
    status: [403],
    message: 'Forbidden: reading the logs takes ProvisioningLog.Read.All (AuditLog.Read.All on older pages), and of a person a role.',
    todo: 'Grant ProvisioningLog.Read.All or AuditLog.Read.All, with admin consent, and get a new token. A person also needs a role that reads reports, such as Reports Reader or Security Reader.',
    why: 'The permission to upload does not let read. The tenant needs a premium licence to read logs by Graph.',
    sources: [pages.logs, pages.grant],
  },
  {
    status: [404],
    message: 'Not found: the logs are at /auditLogs/provisioning, of v1.0 or beta. Look at the address.',
    todo: 'Write GET https://graph.microsoft.com/v1.0/auditLogs/provisioning, or the Graph host of your cloud.',
    why: 'A filter that fits nothing is answered with an empty list, not with 404.',
    sources: [pages.logs],
  },
];

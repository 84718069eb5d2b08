import { explainError, remedyFor } from '../../errors/explain.ts';
import { aDownload, aLog, anEntry, anOldEntry, aRow } from '../example.ts';
import { defineRule } from '../rule.ts';

const INVALID = '«"AzureActiveDirectoryInvalidUserPrincipalName"»';

export default defineRule({
  id: 'provisioning-log/failed-entry',
  on: 'failure',
  severity: 'warning',
  summary: 'What failed in a log is put right and sent again.',
  why: 'The service accepts an upload with 202 and processes the people afterwards; what failed for one of them stands here only. The hover of an entry explains its code.',
  remedy: 'Do what the hover of the entry says, then send the payload again.',
  references: [
    'https://learn.microsoft.com/entra/identity/monitoring-health/howto-analyze-provisioning-logs',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [
      { code: aLog(anEntry({ code: INVALID })) },
      { code: aLog(anEntry({ reason: '«"The value is not valid: domain does not exist."»' })) },
      { code: aDownload(anEntry({ code: '«"AzureActiveDirectoryInvalidUserPrincipalNam"»' })) },
      { code: anOldEntry('«"Microsoft Entra ID CannotUpdateObjects MasteredOnPremises"»') },
      { code: `[${aRow('«"DuplicateSourceEntries"»')}]` },
      {
        code: aLog(anEntry({ code: INVALID }), anEntry({ status: '"success"', time: '2026-01-13T08:00:00Z' })),
      },
      { code: aLog(anEntry({ code: '«"DuplicateTargetEntries"»' }).replace('API2AAD', 'servicenow')) },
    ],
    good: [aLog(anEntry({ status: '"success"' })), aLog(anEntry({ status: '"warning"' }))],
  },
  check({ mark, error, route, isMended, elsewhere, payloads }, report) {
    if (!error) return;
    report({
      at: mark.at,
      ...(isMended || route === 'of another job' ? { severity: 'information' } : {}),
      message: [
        `${error.name}: ${error.meaning}`,
        isMended ? 'A newer entry of the same person succeeded; look whether anything is left to do.' : remedyFor(error, route),
        payloads > 1 ? `${payloads} payloads have this person; which of them was sent, the log does not show.` : '',
      ]
        .filter(Boolean)
        .join(' '),
      hover: explainError(error, route),
      elsewhere,
    });
  },
});

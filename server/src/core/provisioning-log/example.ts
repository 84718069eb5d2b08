/** A provisioning log in its several forms, for examples. */

interface Written {
  readonly code?: string;
  readonly reason?: string;
  readonly status?: string;
  readonly id?: string;
  readonly time?: string;
  /** The JSON text of the details of a step. */
  readonly details?: string;
}

const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21';

/** An entry as Graph returns it. `code`, `reason` and `status` are JSON texts, in which `«»` may mark a part. */
export const anEntry = ({
  code = 'null',
  reason = '"The operation failed."',
  status = '"failure"',
  id = '701984',
  time = '2026-01-12T08:00:00Z',
  details = '{}',
}: Written = {}): string => `{
      "activityDateTime": "${time}",
      "jobId": "${JOB}",
      "changeId": "5b0a7d52-6f2c-4b1e-8d43-2f9c1a7e6d05",
      "provisioningAction": "create",
      "provisioningStatusInfo": {
        "status": ${status},
        "errorInformation": ${status.includes('success') ? 'null' : `{ "errorCode": ${code}, "reason": ${reason}, "recommendedAction": null }`}
      },
      "provisioningSteps": [{ "name": "EntrySynchronizationSkip", "provisioningStepType": "processing", "status": "skipped", "details": ${details} }],
      "sourceIdentity": { "id": "${id}", "displayName": "", "identityType": "User" }
    }`;

/** A page of Graph. */
export const aLog = (...entries: readonly string[]): string => `{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#auditLogs/provisioning",
  "value": [${entries.map((entry) => `\n    ${entry}`).join(',')}
  ]
}
`;

/** What the portal downloads: a bare list, with the older name of the action. */
export const aDownload = (...entries: readonly string[]): string =>
  `[${entries.map((entry) => `\n    ${entry.replace('"provisioningAction"', '"action"')}`).join(',')}\n]\n`;

/** The older form, in which the error stands in `statusInfo`. */
export const anOldEntry = (code: string, reason = '"The operation failed."'): string => `{
  "jobId": "${JOB}",
  "changeId": "5b0a7d52-6f2c-4b1e-8d43-2f9c1a7e6d05",
  "action": "Create",
  "statusInfo": { "@odata.type": "#microsoft.graph.statusDetails", "status": "failure", "errorCode": ${code}, "reason": ${reason} },
  "sourceIdentity": { "id": "701984" }
}
`;

/** A row of Log Analytics. */
export const aRow = (code: string, reason = '"The operation failed."'): string => `{
    "TimeGenerated": "2026-01-12T08:00:00Z",
    "JobId": "${JOB}",
    "ChangeId": "5b0a7d52-6f2c-4b1e-8d43-2f9c1a7e6d05",
    "ResultType": "Failure",
    "ResultSignature": ${code},
    "ResultDescription": ${reason},
    "SourceIdentity": "{\\"Id\\":\\"701984\\",\\"Name\\":\\"\\"}",
    "ProvisioningSteps": "[]"
  }`;

/** A job of API-driven provisioning as Graph returns it, for examples. */

const NEVER = '0001-01-01T00:00:00Z';
const LAST_RUN = `{ "countEscrowed": 0, "state": "Succeeded", "timeBegan": "2026-01-12T08:00:00Z", "timeEnded": "2026-01-12T08:01:10Z", "error": null }`;

/** The members are JSON texts, in which `«»` may mark a part. */
export const aJob = ({
  code = '"Active"',
  state = '"Active"',
  lastExecution = LAST_RUN,
  quarantine = 'null',
  escrowsPruned = 'false',
  failures = '0',
}: {
  readonly code?: string;
  readonly state?: string;
  readonly lastExecution?: string;
  readonly quarantine?: string;
  readonly escrowsPruned?: string;
  readonly failures?: string;
} = {}): string => `{
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90')/synchronization/jobs/$entity",
  "id": "API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21",
  "templateId": "API2AAD",
  "schedule": { "expiration": null, "interval": "PT40M", "state": ${state} },
  "status": {
    "countSuccessiveCompleteFailures": ${failures},
    "escrowsPruned": ${escrowsPruned},
    "code": ${code},
    "lastExecution": ${lastExecution},
    "quarantine": ${quarantine},
    "steadyStateLastAchievedTime": "${NEVER}",
    "troubleshootingUrl": ""
  },
  "synchronizationJobSettings": []
}
`;

export const inQuarantine = (reason: string): string =>
  `{ "reason": "${reason}", "currentBegan": "2026-01-05T06:00:00Z", "nextAttempt": "2026-01-13T06:00:00Z", "seriesBegan": "2026-01-05T06:00:00Z", "seriesCount": 4, "error": null }`;

/** Secrets of a job, for examples. */

/** `secrets` are JSON texts, one each; the document says which job they belong to, where `job` is given. */
export const secrets = (list: readonly string[], job = ''): string => `{
  ${job === '' ? '' : `"@odata.context": "https://graph.microsoft.com/v1.0/$metadata#jobs('${job}')/secrets",\n  `}"value": [${list.map((one) => `\n    ${one}`).join(',')}
  ]
}
`;

/** A secret whose value is JSON in a string; `«»` around the settings marks the string. */
export const notifying = (settings: string): string => {
  const isMarked = settings.startsWith('«');
  const literal = JSON.stringify(settings.replace(/[«»]/g, ''));
  return `{ "key": "SyncNotificationSettings", "value": ${isMarked ? `«${literal}»` : literal} }`;
};

/** A job of API-driven provisioning. */
export const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21';
export const RIGHT = '{"Enabled":true,"Recipients":"provisioning@contoso.com"}';
export const SYNC_ALL = '{ "key": "SyncAll", "value": "false" }';

/** As much of it as shows that it is in quarantine. */
export const QUARANTINED_JOB = JSON.stringify({
  id: JOB,
  templateId: 'API2AAD',
  schedule: { state: 'Active' },
  status: { code: 'Quarantine', quarantine: { reason: 'EncounteredQuarantineException', seriesCount: 1 } },
});

/**
 * Requests to send to a provisioning job, as files: what a fix offers where the repair is not in the document.
 * https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjob
 */
import type { NewFile } from '../base/rule.ts';
import type { JobAddress } from './address.ts';

export const startRequest = (address: JobAddress): NewFile => ({
  name: 'start-job.http',
  text: fileOf(
    ['Starts the provisioning job. Send it once: starting a job again and again can stop the service.'],
    `### Start the job; 204 says that it is started\nPOST ${jobUrl(address)}/start\n${TOKEN}`,
  ),
});

/** What the secret SyncNotificationSettings says besides whether and whom the job notifies. */
export type OtherSettings = Readonly<Record<string, boolean | number>>;

/** `remarks` say what has to be done before; `secretsFirst` puts a notification e-mail before the restart, with these other settings. */
export const restartRequest = (
  address: JobAddress,
  resetScope: string,
  { remarks = [], secretsFirst }: { readonly remarks?: readonly string[]; readonly secretsFirst?: OtherSettings | undefined } = {},
): NewFile => ({
  name: 'restart-job.http',
  text: fileOf(
    ['Restarts the provisioning job. What was uploaded before and is not processed may be dropped: send it again.', ...remarks],
    ...(secretsFirst
      ? [`### If the job has no notification e-mail: put one; 204 says that it is kept\n${putSecrets(address, secretsFirst)}`]
      : []),
    `### Restart the job; 204 says that it is restarted\nPOST ${jobUrl(address)}/restart\n${TOKEN}Content-Type: application/json\n\n${json({ criteria: { resetScope } })}`,
  ),
});

export const notificationRequest = (address: JobAddress): NewFile => ({
  name: 'put-notification-email.http',
  text: fileOf(
    ['Puts the e-mail address that the provisioning job notifies. A job of API-driven provisioning without one goes into quarantine.'],
    `### Put the address; 204 says that it is kept\n${putSecrets(address, {})}`,
  ),
});

const TOKEN = 'Authorization: Bearer {{token}}\n';

const fileOf = (remarks: readonly string[], ...requests: readonly string[]): string =>
  `${[...remarks, 'Give the values in braces in the environment of your HTTP client. Keep tokens out of this file.'].map((remark) => `# ${remark}`).join('\n')}\n\n${requests.join('\n')}`;

const synchronizationUrl = ({ host, servicePrincipalId = '{{servicePrincipalId}}' }: JobAddress): string =>
  `https://${host}/v1.0/servicePrincipals/${servicePrincipalId}/synchronization`;
const jobUrl = (address: JobAddress): string => `${synchronizationUrl(address)}/jobs/${address.jobId ?? '{{jobId}}'}`;

const putSecrets = (address: JobAddress, settings: OtherSettings): string =>
  `${aboutOthers(settings)}\nPUT ${synchronizationUrl(address)}/secrets\n${TOKEN}Content-Type: application/json\n\n${json({ value: [{ key: 'SyncNotificationSettings', value: notificationSettings('{{notificationEmail}}', settings) }] })}`;

const aboutOthers = (settings: OtherSettings): string =>
  Object.keys(settings).length > 0
    ? '# The other settings in the value are those of the secrets that belong to the job.'
    : '# Whether other settings of the notification are kept is not documented. If the job has a threshold of deletions, add DeleteThresholdEnabled and DeleteThresholdValue to the value.';

/** The value of the secret SyncNotificationSettings: JSON in a string. */
export const notificationSettings = (recipient: string, others: OtherSettings = {}): string =>
  JSON.stringify({ Enabled: true, Recipients: recipient, ...others });

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

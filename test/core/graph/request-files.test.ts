/** Requests to send, written out: the address comes from what a document shows, a variable stands for the rest, and no token is in them. */
import { describe, expect, it } from 'vitest';
import type { Beside } from '../../../server/src/core/base/beside.ts';
import { besideIn } from '../../../server/src/core/index.ts';
import { aJob, inQuarantine } from '../../../server/src/core/sync-job/example.ts';
import { openNamed } from '../../opening.ts';

const created = (text: string, beside?: Beside): readonly (readonly [string, string])[] => {
  const document = openNamed('a.json', text, 'sync-job', { beside });
  return document
    .fixes({ start: 0, end: text.length })
    .flatMap(({ title, creates }) => creates.map((file) => [title, `${file.name}\n${file.text}`] as const));
};

it('a start, by the ids of the job', () => {
  expect(created(aJob({ code: '"Paused"' }))).toEqual([
    [
      'Create request file: start the job',
      `start-job.http
# Starts the provisioning job. Send it once: starting a job again and again can stop the service.
# Give the values in braces in the environment of your HTTP client. Keep tokens out of this file.

### Start the job; 204 says that it is started
POST https://graph.microsoft.com/v1.0/servicePrincipals/8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90/synchronization/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/start
Authorization: Bearer {{token}}
`,
    ],
  ]);
});

it('a restart, with variables where the document shows no ids, the secrets before it where they may be the cause', () => {
  const text = aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredQuarantineException') })
    .replace(/"@odata.context": .*\n/, '"@odata.context": "https://graph.example.com/v1.0/$metadata#jobs",\n')
    .replace(/"id": ".*"/, '"id": "Kanari-7731"');
  const [[title, file] = ['', '']] = created(text);
  expect(title).toBe('Create request file: restart the job');
  expect(file).toContain(`### If the job has no notification e-mail: put one; 204 says that it is kept
# Whether other settings of the notification are kept is not documented. If the job has a threshold of deletions, add DeleteThresholdEnabled and DeleteThresholdValue to the value.
PUT https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/secrets
Authorization: Bearer {{token}}
Content-Type: application/json

{
  "value": [
    {
      "key": "SyncNotificationSettings",
      "value": "{\\"Enabled\\":true,\\"Recipients\\":\\"{{notificationEmail}}\\"}"
    }
  ]
}

### Restart the job; 204 says that it is restarted
POST https://graph.microsoft.com/v1.0/servicePrincipals/{{servicePrincipalId}}/synchronization/jobs/{{jobId}}/restart
Authorization: Bearer {{token}}
Content-Type: application/json

{
  "criteria": {
    "resetScope": "Watermark, Escrows, QuarantineState"
  }
}
`);
  expect(file).not.toContain('Kanari');
});

it('a notification keeps the other settings that the secrets of the job have, and nothing else of them', () => {
  const text = aJob({ code: '"Quarantine"', quarantine: inQuarantine('EncounteredQuarantineException') });
  const settings = {
    Enabled: false,
    Recipients: 'kanari@contoso.com',
    deleteThresholdEnabled: true,
    DeleteThresholdValue: 500,
    More: 'Kanari',
  };
  const secrets = JSON.stringify({ value: [{ key: 'SyncNotificationSettings', value: JSON.stringify(settings) }] });
  const [[, file] = ['', '']] = created(text, besideIn('a.json', { 'a.json': text, 'secrets.json': secrets }));
  expect(file).toContain(
    '"{\\"Enabled\\":true,\\"Recipients\\":\\"{{notificationEmail}}\\",\\"DeleteThresholdEnabled\\":true,\\"DeleteThresholdValue\\":500}"',
  );
  expect(file).not.toMatch(/kanari|not documented/i);
});

it('too many deletions offer a restart, and then one that allows them, which says what it does', () => {
  const [[plain, restart] = ['', ''], [title, file] = ['', '']] = created(
    aJob({ code: '"Quarantine"', quarantine: inQuarantine('TooManyDeletes') }),
  );
  expect(plain).toBe('Create request file: restart the job, once the source is put right');
  expect(restart).toContain('"resetScope": "Watermark, Escrows, QuarantineState"');
  expect(restart).not.toContain('ForceDeletes');
  expect(title).toBe('Create request file: restart the job and allow the deletions');
  expect(file).toMatch(/^# ForceDeletes deletes or disables these people\.$/m);
  expect(file).toContain('"resetScope": "ForceDeletes"');
});

describe('a file whose name is taken', () => {
  const fixesOf = (isTaken: (name: string) => boolean) => {
    const text = aJob({ code: '"Paused"' });
    return openNamed('job.json', text, 'sync-job', { isTaken }).fixes({ start: 0, end: text.length });
  };

  it('is made under one that is free', () => {
    const taken = ['start-job.http', 'start-job-2.http'];
    expect(fixesOf((name) => taken.includes(name)).flatMap(({ creates }) => creates.map(({ name }) => name))).toEqual(['start-job-3.http']);
  });

  it('is made in the folder of a request file as well', () => {
    const text = `PUT https://graph.microsoft.com/v1.0/servicePrincipals/x/synchronization/secrets\nContent-Type: application/json\n\n{"value":[{"key":"SyncAll","value":"true"}]}\n`;
    const document = openNamed('all.http', text, 'http', { isTaken: (name) => name === 'put-notification-email.http' });
    expect(document.fixes({ start: 0, end: text.length }).flatMap(({ creates }) => creates.map(({ name }) => name))).toEqual([
      'put-notification-email-2.http',
    ]);
  });

  it('is not made where no name is free, and that is said', () => {
    expect(fixesOf(() => true)).toMatchObject([{ creates: [], disabled: 'Delete the older files of this name first.' }]);
  });
});

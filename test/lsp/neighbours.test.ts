/** What the files of a workspace tell of the one that is open: found on the disk, read in the background, followed. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CodeActionRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { PULLS, startServer, type Client } from './client.ts';

const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21';
const OTHER_JOB = JOB.replace('3c9f', '4d0a');
const INVALID = 'AzureActiveDirectoryInvalidUserPrincipalName';

const payload = (...ids: readonly string[]): string =>
  JSON.stringify(
    {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
      Operations: ids.map((id) => ({
        method: 'POST',
        bulkId: id,
        path: '/Users',
        data: {
          schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
          externalId: id,
          userName: `u${id}@contoso.com`,
          active: true,
        },
      })),
    },
    null,
    1,
  );
interface Entry {
  readonly id: string;
  readonly code?: string;
  readonly job?: string;
  readonly time?: string;
}
const log = (...entries: readonly Entry[]): string =>
  JSON.stringify(
    {
      value: entries.map(({ id, code, job = JOB, time = '2026-01-12T08:00:00Z' }) => ({
        activityDateTime: time,
        jobId: job,
        changeId: `change ${id}`,
        provisioningStatusInfo: code ? { status: 'failure', errorInformation: { errorCode: code } } : { status: 'success' },
        provisioningSteps: [],
        sourceIdentity: { id },
      })),
    },
    null,
    1,
  );
const schema = (id = JOB): string =>
  JSON.stringify({
    id,
    synchronizationRules: [
      {
        sourceDirectoryName: 'API',
        targetDirectoryName: 'Microsoft Entra ID',
        objectMappings: [
          {
            attributeMappings: [
              {
                targetAttributeName: 'employeeId',
                matchingPriority: 1,
                source: { type: 'Attribute', name: 'externalId', expression: '[externalId]' },
              },
              { targetAttributeName: 'userPrincipalName', source: { type: 'Attribute', name: 'userName', expression: '[userName]' } },
            ],
          },
        ],
      },
    ],
  });

let root: string;
let client: Client | undefined;
const uriOf = (path: string): string => pathToFileURL(join(root, path)).toString();
function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
const changed = (path: string): void =>
  void client?.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: uriOf(path), type: 2 }] });

const capabilities: ClientCapabilities = {
  ...PULLS,
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

async function open(path: string, text: string, initial: Partial<Parameters<typeof startServer>[0]> = {}): Promise<void> {
  write(path, text);
  client ??= await startServer({ capabilities, folders: [uriOf('.').replace(/\/$/, '')], ...initial });
  client.open(uriOf(path), path.endsWith('.http') ? 'http' : 'json', text);
}
const pull = async (path: string): Promise<readonly Diagnostic[]> => (await client?.pull(uriOf(path))) ?? [];
const rules = async (path: string): Promise<unknown[]> => (await pull(path)).map(({ code }) => code);
/** Waits until a rule reports something. */
const reported = (path: string, rule: string): Promise<Diagnostic> =>
  vi.waitFor(
    async () => {
      const found = (await pull(path)).find(({ code }) => code === rule);
      if (!found) throw new Error(`${rule} is not reported`);
      return found;
    },
    { timeout: 20_000, interval: 50 },
  );
const gone = (path: string, rule: string): Promise<void> =>
  vi.waitFor(
    async () => {
      if ((await rules(path)).includes(rule)) throw new Error(`${rule} is reported`);
    },
    { timeout: 20_000, interval: 50 },
  );
const placesOf = ({ relatedInformation = [] }: Diagnostic) =>
  relatedInformation.map(
    ({ location, message }) =>
      `${location.uri.slice(uriOf('.').replace(/\/$/, '').length + 1)}:${(location.range.start.line + 1).toString()} ${message}`,
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scimlint-'));
});
afterEach(async () => {
  await client?.stop();
  client = undefined;
  rmSync(root, { recursive: true });
});

describe('a failed entry of a log', () => {
  it('shows at its operation in the payload and at the mapping in the schema, and both at the entry', async () => {
    write('log.json', log({ id: '1' }, { id: '2', code: INVALID }));
    write('schema.json', schema());
    await open('payload.json', payload('1', '2'));
    const found = await reported('payload.json', 'bulk-request/failed-in-log');
    expect(found).toMatchObject({ severity: 3, range: { start: { line: 28 } } });
    expect(found.message).toContain('2026-01-12');
    expect(placesOf(found)).toEqual(['log.json:22 The entry of the log.']);

    await open('schema.json', schema());
    expect(placesOf(await reported('schema.json', 'sync-schema/failed-in-log'))).toEqual(['log.json:22 An entry of the log.']);

    await open('log.json', log({ id: '1' }, { id: '2', code: INVALID }));
    await vi.waitFor(async () => {
      expect(placesOf(await reported('log.json', 'provisioning-log/failed-entry'))).toEqual([
        'payload.json:29 This person in a payload.',
        'schema.json:1 The mapping of userPrincipalName.',
      ]);
    }, 20_000);
  });

  it('counts no more once a newer one of the person succeeded', async () => {
    write('log.json', log({ id: '1', code: INVALID }, { id: '1', time: '2026-01-13T08:00:00Z' }, { id: '2', code: INVALID }));
    await open('payload.json', payload('1', '2'));
    await reported('payload.json', 'bulk-request/failed-in-log');
    expect((await rules('payload.json')).filter((rule) => rule === 'bulk-request/failed-in-log')).toHaveLength(1);
  });

  it('follows a log that is typed in', async () => {
    const failed = log({ id: '1', code: INVALID });
    await open('log.json', failed);
    await open('payload.json', payload('1'));
    await reported('payload.json', 'bulk-request/failed-in-log');
    client?.change(uriOf('log.json'), 2, log({ id: '1', code: INVALID }, { id: '1', time: '2026-01-13T08:00:00Z' }));
    await gone('payload.json', 'bulk-request/failed-in-log');
    write('log.json', failed);
    changed('log.json');
    client?.change(uriOf('log.json'), 3, failed);
    await reported('payload.json', 'bulk-request/failed-in-log');
  });

  it('is left out once the payload is newer than the log', async () => {
    write('log.json', log({ id: '1', code: INVALID }));
    await open('payload.json', payload('1'));
    await reported('payload.json', 'bulk-request/failed-in-log');
    utimesSync(join(root, 'log.json'), new Date(2020, 1), new Date(2020, 1));
    changed('log.json');
    await gone('payload.json', 'bulk-request/failed-in-log');
  });

  it('comes and goes with the log', async () => {
    await open('payload.json', payload('1'));
    expect(await rules('payload.json')).toEqual([]);
    write('log.json', log({ id: '1', code: INVALID }));
    changed('log.json');
    await reported('payload.json', 'bulk-request/failed-in-log');
    rmSync(join(root, 'log.json'));
    changed('log.json');
    await gone('payload.json', 'bulk-request/failed-in-log');
  });

  it('shows at the person whatever else is typed around', async () => {
    write('log.json', log({ id: '2', code: INVALID }));
    await open('payload.json', payload('1', '2'));
    await reported('payload.json', 'bulk-request/failed-in-log');
    client?.change(uriOf('payload.json'), 2, payload('0', '1', '2'));
    expect((await pull('payload.json')).find(({ code }) => code === 'bulk-request/failed-in-log')?.range.start.line).toBe(42);
  });

  it('shows in a request that holds the payload', async () => {
    const request = `POST https://graph.microsoft.com/v1.0/servicePrincipals/8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90/synchronization/jobs/${JOB}/bulkUpload\nAuthorization: Bearer {{token}}\nContent-Type: application/scim+json\n\n${payload('1', '2')}\n`;
    write('logs/log.json', log({ id: '2', code: INVALID }));
    await open('requests/upload.http', request);
    const found = await reported('requests/upload.http', 'bulk-request/failed-in-log');
    expect(found.range.start.line).toBe(32);
    expect(placesOf(found)).toEqual(['logs/log.json:10 The entry of the log.']);
  });
});

describe('files that belong together', () => {
  it('are those that name one job, wherever they lie; the payload goes with the request that sends it', async () => {
    write('logs/log.json', log({ id: '1', code: INVALID }));
    write(
      'upload.http',
      `POST https://graph.microsoft.com/v1.0/servicePrincipals/x/synchronization/jobs/${JOB}/bulkUpload\nContent-Type: application/scim+json\n\n< ./payloads/payload.json\n`,
    );
    await open('payloads/payload.json', payload('1'));
    expect(placesOf(await reported('payloads/payload.json', 'bulk-request/failed-in-log'))).toEqual([
      'logs/log.json:10 The entry of the log.',
    ]);
  });

  it('are those that the configuration names', async () => {
    write('logs/log.json', log({ id: '1', code: INVALID }));
    write('scimlint.config.json', '{ "together": [["payloads", "logs"]] }');
    await open('payloads/payload.json', payload('1'));
    await reported('payloads/payload.json', 'bulk-request/failed-in-log');
  });

  it('are no others: files of other folders, of other jobs, that are excluded or behind a link', async () => {
    const failed = log({ id: '1', code: INVALID });
    for (const path of ['elsewhere/log.json', 'here/node_modules/log.json', 'here/ignored.json', 'here/hidden/log.json'])
      write(path, failed);
    write('scimlint.config.json', '{ "ignore": ["ignored.json", "hidden"] }');
    symlinkSync(join(root, 'elsewhere/log.json'), join(root, 'here-link.json'));
    mkdirSync(join(root, 'here'), { recursive: true });
    symlinkSync(join(root, 'elsewhere/log.json'), join(root, 'here/link.json'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'here/linked'));
    write('here/schema.json', schema(OTHER_JOB));
    write('here/log.json', log({ id: '7', code: INVALID }));
    await open('here/payload.json', payload('1', '7'));
    expect(placesOf(await reported('here/payload.json', 'bulk-request/failed-in-log'))).toEqual(['here/log.json:10 The entry of the log.']);
    expect((await rules('here/payload.json')).filter((rule) => String(rule).endsWith('-log'))).toHaveLength(1);
    await open('here/schema.json', schema(OTHER_JOB));
    await open('here/other.json', payload('7'));
    await reported('here/other.json', 'bulk-request/failed-in-log');
    expect(await rules('here/schema.json')).not.toContain('sync-schema/failed-in-log');
  });
});

describe('where it is not certain', () => {
  it('logs of several jobs say so, and nothing else', async () => {
    write('log.json', log({ id: '1', code: INVALID }));
    write('renamed.json', log({ id: '1', code: INVALID, job: OTHER_JOB }));
    await open('payload.json', payload('1'));
    await reported('payload.json', 'bulk-request/several-logs');
    expect(await rules('payload.json')).toEqual(['bulk-request/several-logs']);
    await open('schema.json', schema('API2AAD'));
    await reported('schema.json', 'sync-schema/several-logs');
    expect(await rules('schema.json')).not.toContain('sync-schema/failed-in-log');
  });

  it('a person of two payloads is said to be so, at the log and at the payloads', async () => {
    write('log.json', log({ id: '1', code: INVALID }));
    write('second.json', payload('1', '2'));
    await open('first.json', payload('1'));
    expect((await reported('first.json', 'bulk-request/failed-in-log')).message).toContain('Another payload has the person too');
    await open('log.json', log({ id: '1', code: INVALID }));
    await vi.waitFor(async () => {
      const found = await reported('log.json', 'provisioning-log/failed-entry');
      expect(found.message).toContain('2 payloads have this person');
      expect(placesOf(found)).toEqual(['first.json:15 This person in a payload.', 'second.json:15 This person in a payload.']);
    }, 20_000);
  });
});

describe('a place in another file', () => {
  it('is looked for once: files that are open beside each other are then left in peace', async () => {
    let refreshes = 0;
    const prepare = (connection: ProtocolConnection): void => {
      connection.onRequest(DiagnosticRefreshRequest.type, () => {
        refreshes++;
      });
    };
    const pulling: ClientCapabilities = {
      ...capabilities,
      workspace: { ...capabilities.workspace, diagnostics: { refreshSupport: true } },
    };
    await open('log.json', log({ id: '1', code: INVALID }), { prepare, capabilities: pulling });
    await open('payload.json', payload('1'));
    await reported('payload.json', 'bulk-request/failed-in-log');
    await vi.waitFor(async () => {
      const [entry] = await pull('log.json');
      expect(entry && placesOf(entry)).toEqual(['payload.json:15 This person in a payload.']);
    }, 20_000);
    const before = refreshes;
    expect(before).toBeGreaterThan(0);
    const asksAgain = vi.waitFor(() => {
      expect(refreshes).toBeGreaterThan(before);
    }, 1500);
    await expect(asksAgain).rejects.toThrow();
    expect(refreshes).toBe(before);
  });

  it('is where it stands now, also after lines were put in before it', async () => {
    const text = log({ id: '1', code: INVALID });
    write('payload.json', payload('1'));
    await open('log.json', text);
    await open('payload.json', payload('1'));
    expect(placesOf(await reported('payload.json', 'bulk-request/failed-in-log'))).toEqual(['log.json:10 The entry of the log.']);
    client?.change(uriOf('log.json'), 2, `\n\n\n${text}`);
    await vi.waitFor(async () => {
      expect(placesOf(await reported('payload.json', 'bulk-request/failed-in-log'))).toEqual(['log.json:13 The entry of the log.']);
    }, 20_000);
  });

  it('is found whatever the name of the file, and however the client writes it', async () => {
    write('log (1) ä&b,c+@.json', log({ id: '1', code: INVALID }));
    write('payload (1).json', payload('1'));
    client = await startServer({ capabilities, folders: [uriOf('.').replace(/\/$/, '')] });
    const uri = uriOf('payload (1).json').replace('(1)', '%281%29');
    client.open(uri, 'json', payload('1'));
    await vi.waitFor(async () => {
      const [found] = (await client?.pull(uri)) ?? [];
      expect(found?.code).toBe('bulk-request/failed-in-log');
      expect(decodeURIComponent(found?.relatedInformation?.[0]?.location.uri ?? '')).toMatch(/log \(1\) ä&b,c\+@\.json$/);
    }, 20_000);
  });
});

describe('a request file that sends to two jobs', () => {
  it('has what the log of each says in the body that is sent to it', async () => {
    const request = (job: string, ...ids: readonly string[]): string =>
      `POST https://graph.microsoft.com/v1.0/servicePrincipals/8f1c9a6e-0b7d-4f1e-9a53-6a1d2c7b4e90/synchronization/jobs/${job}/bulkUpload\nAuthorization: Bearer {{token}}\nContent-Type: application/scim+json\n\n${payload(...ids)}\n`;
    write('logs/log.json', log({ id: '1', code: INVALID }));
    const text = `${request(OTHER_JOB, '1')}\n###\n${request(JOB, '1')}`;
    await open('upload.http', text);
    const found = await reported('upload.http', 'bulk-request/failed-in-log');
    expect(found.range.start.line).toBeGreaterThan(text.split('###')[0]?.split('\n').length ?? 0);
    expect((await rules('upload.http')).filter((rule) => rule === 'bulk-request/failed-in-log')).toHaveLength(1);
  });
});

describe('people without an entry', () => {
  it('are listed, and only where the log holds more than failures', async () => {
    write('log.json', log({ id: '1' }));
    await open('payload.json', payload('1', '2', '3'));
    const found = await reported('payload.json', 'bulk-request/absent-from-log');
    expect(found.message).toContain('2 of the 3 people');
    expect(placesOf(found)).toEqual(['payload.json:29 This person has no entry.', 'payload.json:43 This person has no entry.']);
    write('log.json', log({ id: '1', code: INVALID }));
    changed('log.json');
    await reported('payload.json', 'bulk-request/failed-in-log');
    expect(await rules('payload.json')).not.toContain('bulk-request/absent-from-log');
  });
});

describe('a job in quarantine and secrets without an address', () => {
  const job = JSON.stringify({
    id: JOB,
    templateId: 'API2AAD',
    schedule: { state: 'Active' },
    status: { code: 'Quarantine', quarantine: { reason: 'EncounteredEscrowProportionThreshold', seriesCount: 1 } },
  });
  const secrets = '{ "value": [{ "key": "SyncAll", "value": "false" }] }';

  it('have one explanation, at either', async () => {
    write('secrets.json', secrets);
    await open('job.json', job);
    await vi.waitFor(async () => {
      const [found, ...others] = await pull('job.json');
      expect(others).toEqual([]);
      expect(found?.message).toContain('secrets name nobody to notify');
      expect(found && placesOf(found)).toEqual(['secrets.json:1 These secrets name nobody to notify.']);
    }, 20_000);
    await open('secrets.json', secrets);
    await vi.waitFor(async () => {
      const [found, ...others] = await pull('secrets.json');
      expect(others).toEqual([]);
      // They lie in one folder, which is no proof.
      expect(found).toMatchObject({ severity: 2, code: 'sync-secrets/missing-notification' });
      expect(found?.message).toContain('the job is in quarantine');
    }, 20_000);
  });
});

describe('"Ignore this log"', () => {
  it('writes the log into the configuration, after which it tells nothing', async () => {
    write('logs/log.json', log({ id: '1', code: INVALID }));
    write('scimlint.config.json', '{ "together": [["payload.json", "logs"]] }');
    await open('payload.json', payload('1'));
    const { range } = await reported('payload.json', 'bulk-request/failed-in-log');
    const actions = ((await client?.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uriOf('payload.json') },
      range,
      context: { diagnostics: [] },
    })) ?? []) as CodeAction[];
    const action = actions.find(({ title }) => title === 'Ignore this log');
    expect(action?.edit?.changes?.[uriOf('scimlint.config.json')]?.[0]?.newText).toContain('"apart": ["logs/log.json"]');
    write('scimlint.config.json', '{ "together": [["payload.json", "logs"]], "apart": ["logs/log.json"] }');
    changed('scimlint.config.json');
    await gone('payload.json', 'bulk-request/failed-in-log');
  });
});

/** How long it takes to open a provisioning log, and a schema full of mistakes, beside reading the same text. */
import { besideIn, defaultSettings, open, type Document, type KindId } from '../server/src/core/index.ts';
import { aRequest } from './requests.ts';

const context = { settings: defaultSettings, environment: { newGuid: () => '', now: () => Date.UTC(2026, 0, 1) }, said: true };
const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21';

/** One entry in ten failed. */
function aLog(count: number): string {
  const value = Array.from({ length: count }, (_, i) => ({
    id: i.toString(16).padStart(32, '0'),
    activityDateTime: '2026-01-12T08:06:00Z',
    jobId: JOB,
    cycleId: 'f3b7c2a0-5d1e-4c9b-8a46-0e2d9b7c6f15',
    changeId: i.toString(16).padStart(32, '1'),
    provisioningAction: 'create',
    durationInMilliseconds: 312,
    provisioningStatusInfo:
      i % 10 === 0
        ? {
            status: 'failure',
            errorInformation: {
              errorCode: 'AzureActiveDirectoryInvalidUserPrincipalName',
              reason: 'It is not valid.',
              recommendedAction: null,
            },
          }
        : { status: 'success', errorInformation: null },
    provisioningSteps: ['EntryImportAdd', 'EntrySynchronizationScoping', 'EntrySynchronizationAdd', 'EntryExportAdd'].map((name) => ({
      name,
      provisioningStepType: 'import',
      status: 'success',
      description: 'Received the record from the API and looked for it in the target.',
      details: { 'Active in the source system': 'True', displayName: 'Astrid Hansen' },
    })),
    modifiedProperties: Array.from({ length: 8 }, (_, at) => ({
      displayName: `attribute${at.toString()}`,
      oldValue: null,
      newValue: 'value',
    })),
    sourceIdentity: { id: String(1_000_001 + i), displayName: '', identityType: 'User', details: {} },
    targetIdentity: { id: '', displayName: '', identityType: 'User', details: {} },
  }));
  return JSON.stringify({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#auditLogs/provisioning', value }, null, 2);
}

/** Every mapping has a flow type that Graph does not know. */
function aSchema(count: number): string {
  const attributeMappings = Array.from({ length: count }, (_, i) => ({
    targetAttributeName: `extension${i.toString()}`,
    matchingPriority: i === 0 ? 1 : 0,
    flowType: 'always',
    source: { type: 'Attribute', name: 'externalId', expression: '[externalId]', parameters: [] },
  }));
  const objectMappings = [{ enabled: true, sourceObjectName: 'User', targetObjectName: 'User', attributeMappings }];
  return JSON.stringify({ id: 'API2AAD', synchronizationRules: [{ targetDirectoryName: 'Microsoft Entra ID', objectMappings }] }, null, 2);
}

const timed = (run: () => void): number => {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? NaN;
};

export function benchLog(line: (what: string, value: number, aim: string) => void): void {
  const openAs = (kind: KindId, text: string): Document => open(kind, text, context);
  for (const [title, kind, text] of [
    ['log of 10,000 entries', 'provisioning-log', aLog(10_000)],
    ['schema of 3,000 broken mappings', 'sync-schema', aSchema(3_000)],
  ] as const) {
    const parse = timed(() => void JSON.parse(text));
    const check = timed(() => void openAs(kind, text).diagnostics());
    const size = `${(text.length / 1e6).toFixed(2)} M characters`;
    line(`${title} (${size}): all problems, to JSON.parse`, check / parse, '');
    line(`${title} (${size}): all problems, in seconds`, check / 1000, 'aim 1');
  }
  benchJoin(line);
}

/** A log, the payload that its people were sent with, and the schema: opened and joined. */
function benchJoin(line: (what: string, value: number, aim: string) => void): void {
  const files = { 'log.json': aLog(10_000), 'payload.json': aRequest(10_000, 'clean'), 'schema.json': aSchema(30) };
  const parse = timed(() => void JSON.parse(files['log.json']));
  for (const [name, kind] of [
    ['log.json', 'provisioning-log'],
    ['payload.json', 'bulk-request'],
  ] as const) {
    const join = timed(() => void open(kind, files[name], { ...context, beside: besideIn(name, files) }).diagnostics());
    line(`10,000 entries, 10,000 operations: ${name} opened and joined, to JSON.parse`, join / parse, '');
    line(`10,000 entries, 10,000 operations: ${name} opened and joined, in seconds`, join / 1000, 'aim 1');
  }
}

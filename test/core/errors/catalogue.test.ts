/** The catalogue of errors: every documented code is explained at a log entry, in every form of a log, and honestly nothing else. */
import { describe, expect, it } from 'vitest';
import { catalogue, errorOf } from '../../../server/src/core/errors/catalogue.ts';
import { explainError } from '../../../server/src/core/errors/explain.ts';
import { quarantineReasons } from '../../../server/src/core/errors/quarantine.ts';
import { aDownload, aLog, anEntry, anOldEntry, aRow } from '../../../server/src/core/provisioning-log/example.ts';
import { openNamed } from '../../opening.ts';

/** The codes that public pages document, and those that users report; with the spellings that pages garbled. */
const codes = [
  ['AzureActiveDirectoryInvalidUserPrincipalName', 'AzureActiveDirectoryInvalidUserPrincipalNam'],
  ['AzureActiveDirectoryDuplicateUserPrincipalName'],
  ['ConstraintViolation-AtrErr', 'CONSTRAINT_ATT_TYPE'],
  ['InvalidAttributeSyntax-LdapErr'],
  ['HybridSynchronizationActiveDirectoryInsufficientAccessRights'],
  ['HybridSynchronizationActiveDirectoryCannotFindAttribute'],
  ['HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique'],
  ['HybridSynchronizationActiveDirectoryInternalServerError'],
  ['HybridSynchronizationActiveDirectoryUnexpectedDuplicateEntriesFound'],
  ['OperationsError-SvcErr'],
  ['EndpointUnavailable'],
  ['HybridIdentityServiceNoAgentsAssigned'],
  ['HybridIdentityServiceNoActiveAgents'],
  ['HybridIdentityServiceInvalidResource'],
  ['HybridIdentityServiceAgentSignalingError'],
  ['TimeOut'],
  ['AzureDirectoryServiceServerBusy'],
  ['AzureActiveDirectoryInvalidCredential'],
  ['AzureActiveDirectoryExpiredCredentials'],
  ['AzureActiveDirectoryAuthenticationFailed'],
  ['AzureDirectoryServiceAuthorizationFailed'],
  [
    'AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises',
    'Microsoft Entra ID CannotUpdateObjects MasteredOnPremises',
    'Microsoft Entra ID<br/>CannotUpdateObjects<br/>MasteredOnPremises',
    'AzureActiveDirectoryCannotUpdateObjectMasteredOnPremises',
  ],
  [
    'AzureActiveDirectoryCannotUpdateObjectsOriginatedInExternalService',
    'Microsoft Entra ID CannotUpdateObjectsOriginated InExternalService',
  ],
  ['AzureActiveDirectoryQuotaLimitExceeded', 'Microsoft Entra ID QuotaLimitExceeded'],
  ['AzureActiveDirectoryInsufficientRights'],
  ['AzureActiveDirectoryForbidden', 'Microsoft Entra ID Forbidden'],
  ['Conflict', 'EntryConflict', 'ContosoEntryConflict', '<App>EntryConflict (e.g. ContosoEntryConflict)'],
  ['TooManyRequests'],
  ['InternalServerError'],
  ['InsufficientRights', 'MethodNotAllowed', 'NotPermitted', 'Unauthorized'],
  ['UnprocessableEntity'],
  ['WebExceptionProtocolError'],
  ['InvalidAnchor'],
  ['NotImplemented'],
  ['MandatoryFieldsMissing', 'MissingValues'],
  ['SchemaAttributeNotFound'],
  ['InternalError'],
  ['InvalidDomain'],
  ['Timeout'],
  ['LicenseLimitExceeded'],
  ['DuplicateTargetEntries'],
  ['DuplicateSourceEntries'],
  ['ImportSkipped'],
  ['EntrySynchronizationSkipped', 'EntrySynchronizationSkip', 'EntrySynchronizationSkip (step name)'],
  ['SystemForCrossDomainIdentityManagementMultipleEntriesInResponse'],
  ['SystemForCrossDomainIdentityManagementServiceIncompatible'],
  ['SystemForCrossDomainIdentityManagementBadResponse'],
  ['SystemForCrossDomainIdentityManagementBadRequest'],
  ['SchemaPropertyCanOnlyAcceptValue'],
  ['EntityTypeNotSupported'],
  ['AzureDirectoryB2BManagementPolicyCheckFailure'],
  ['SalesforceInvalidCredentials'],
].flatMap(([name = '', ...aliases]) => [name, ...aliases].map((written) => ({ name, written })));

const forms: readonly (readonly [string, (code: string) => string])[] = [
  ['a page of Graph', (code) => aLog(anEntry({ code }))],
  ['a single entry', (code) => anEntry({ code })],
  ['a download from the portal', (code) => aDownload(anEntry({ code }))],
  ['the older form', (code) => anOldEntry(code)],
  ['rows of Log Analytics', (code) => `[${aRow(code)}]`],
];

describe.each(forms)('in %s', (_, written) => {
  it.each(codes)('$written is explained as $name, at its place', ({ name, written: code }) => {
    const text = written(JSON.stringify(code));
    const document = openNamed('log.json', text, 'expression');
    expect(document.kind).toBe('provisioning-log');
    const [found, ...others] = document.diagnostics();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'provisioning-log/failed-entry', severity: 'warning' });
    expect(found?.message).toContain(name);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(JSON.stringify(code));
    expect(document.hover(found?.span.start ?? 0)?.markdown).toMatch(/\]\(https:[^)]+\).*\n\n1\. /s);
  });
});

describe('a text in the reason is explained where the code says nothing more', () => {
  it.each([
    ['Invalid value: domain does not exist.', '"Domain does not exist"'],
    [
      'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names.',
      '"Domain does not exist"',
    ],
    ['We were unable to assign 8 as the manager of 9. In order to ensure', '"Unable to assign as the manager"'],
    ['Source identifier of an entry cannot be empty', '"Source identifier of an entry cannot be empty"'],
    ['Error: ConstraintViolation-AtrErr: A value in the request is invalid.', 'ConstraintViolation-AtrErr'],
    [
      'The operation failed because UPN value provided for addition/modification is not unique forest-wide.',
      'HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique',
    ],
    ['The object is mastered on premises.', 'AzureActiveDirectoryCannotUpdateObjectsMasteredOnPremises'],
  ])('%s', (reason, name) => {
    for (const code of [undefined, 'SomethingElse', 'SystemForCrossDomainIdentityManagementBadResponse'])
      expect(errorOf(code, reason)?.name).toBe(name);
    expect(errorOf('InvalidAnchor', reason)?.name).toBe('InvalidAnchor');
  });
});

describe('the catalogue', () => {
  it.each(['', 'X', 'SchemaPropertyCanNotBeNull', 'AzureActiveDirectory', 'Conflicting', 'toString', '__proto__'])(
    'does not know %j',
    (code) => {
      expect(errorOf(code, undefined)).toBeUndefined();
    },
  );

  it('tells the agent that is slow from the target that is, which differ by one letter case', () => {
    expect(errorOf('TimeOut', undefined)?.then).toBe('agent');
    expect(errorOf('Timeout', undefined)?.then).toBe('wait');
  });

  it.each(catalogue.map((error) => ({ name: error.name, error })))(
    'explains $name in sentences, and in a hover of at most twelve lines',
    ({ error }) => {
      for (const text of [error.meaning, error.cause, error.remedy]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(explainError(error).split('\n').length).toBeLessThanOrEqual(12);
      for (const url of error.sources) expect(url).toMatch(/^https:\/\//);
    },
  );

  it('says at a sign-in name where the expression is to be had, that a changed mapping restarts the job, and to send again', () => {
    const said = explainError(catalogue[0] ?? expect.fail());
    for (const text of ['Copy the documented UPN expression', 'restarts the job', 'Send the payload again', '/bulkUpload'])
      expect(said).toContain(text);
    expect(said.split('\n').at(-1)).toContain('Send the payload again');
  });

  it('knows every reason of a quarantine but the unknown one', () => {
    expect(quarantineReasons.map(({ names }) => names[0])).toEqual([
      'EncounteredBaseEscrowThreshold',
      'EncounteredTotalEscrowThreshold',
      'EncounteredEscrowProportionThreshold',
      'EncounteredQuarantineException',
      'QuarantinedOnDemand',
      'TooManyDeletes',
      'IngestionInterrupted',
    ]);
  });
});

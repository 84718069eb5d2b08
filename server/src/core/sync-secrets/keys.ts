/** The keys that a secret may have: https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair */
import { secretKeys } from '../graph/secret-values.ts';
export { secretKeys };

export const NOTIFICATION = 'SyncNotificationSettings';

export const keys: readonly string[] = [
  ...secretKeys,
  ...[NOTIFICATION, 'SyncAll', 'SkipOutOfScopeDeletions', 'SyncAgentCompatibilityKey', 'SyncAgentADContainer', 'Domain', 'BaseAddress'],
  ...['None', 'UserName', 'ClientIdentifier', 'SingleSignOnType', 'Sandbox', 'Url', 'ConsumerKey', 'TokenExpiration'],
  ...['Oauth2AccessTokenCreationTime', 'InstanceName', 'Oauth2ClientId', 'CompanyId', 'UpdateKeyOnSoftDelete'],
  ...['SynchronizationSchedule', 'SystemOfRecord', 'SandboxName', 'EnforceDomain', 'Oauth2RedirectUri', 'ApplicationTemplateIdentifier'],
  ...['Oauth2TokenExchangeUri', 'Oauth2AuthorizationUri', 'AuthenticationType', 'Server', 'PerformInboundEntitlementGrants'],
  ...['HardDeletesEnabled', 'ValidateDomain', 'TestReferences'],
];

export const settingNames = [
  'Enabled',
  'Recipients',
  'DeleteThresholdEnabled',
  'DeleteThresholdValue',
  'HumanResourcesLookaheadQueryEnabled',
] as const;

/** What is known of an error: the form of the catalogue. */

/** What has to be done after the cause is mended; `steps.ts` says how. */
export type Afterwards =
  'sign-in name' | 'mapping' | 'matching' | 'payload' | 'wait' | 'agent' | 'rights' | 'restart' | 'elsewhere' | 'nothing';

export interface DocumentedError {
  /** The code as the service writes it, or the text that stands in its place. */
  readonly name: string;
  /** Other spellings that pages and logs have. */
  readonly aliases?: readonly string[];
  /** What a reason says where the code is missing or says less. */
  readonly text?: RegExp;
  /** The code says no more than that something failed: a known text beside it says more. */
  readonly isVague?: true;
  /** What happened, in a sentence. */
  readonly meaning: string;
  readonly cause: string;
  /** The attribute of the target whose value it is about. */
  readonly attribute?: string;
  readonly remedy: string;
  readonly then: Afterwards;
  /** Users reported it; no page of Microsoft has the code. */
  readonly isReported?: true;
  readonly sources: readonly [string, ...string[]];
}

const learn = 'https://learn.microsoft.com/entra/identity';
/** The public pages that the catalogue rests on. */
export const pages = {
  issues: `${learn}/app-provisioning/inbound-provisioning-api-issues`,
  faq: `${learn}/app-provisioning/inbound-provisioning-api-faqs`,
  concepts: `${learn}/app-provisioning/inbound-provisioning-api-concepts`,
  clear: `${learn}/app-provisioning/clear-attribute-values`,
  logs: `${learn}/monitoring-health/howto-analyze-provisioning-logs`,
  quarantine: `${learn}/app-provisioning/application-provisioning-quarantine-status`,
  deletions: `${learn}/app-provisioning/accidental-deletions`,
  creation: `${learn}/app-provisioning/hr-user-creation-issues`,
  update: `${learn}/app-provisioning/hr-user-update-issues`,
  rights: `${learn}/app-provisioning/insufficient-access-rights-error-troubleshooting`,
  known: `${learn}/app-provisioning/known-issues`,
  noUsers: `${learn}/app-provisioning/application-provisioning-config-problem-no-users-provisioned`,
  mapping: `${learn}/app-provisioning/customize-application-attributes`,
  cloudSync: `${learn}/hybrid/cloud-sync/reference-error-codes`,
  workday: `${learn}/saas-apps/workday-inbound-tutorial`,
  user: 'https://learn.microsoft.com/graph/api/resources/user',
  job: 'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get',
  quarantineResource: 'https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationquarantine',
  bulkUpload: 'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
  onDemand: 'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand',
} as const;

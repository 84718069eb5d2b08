/** The public pages that most is known from. */
export const pages = {
  reference: 'https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data',
  cloudSync: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-expressions',
  graph: 'https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-beta',
  connectSync: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-sync-functions-reference',
  workday: 'https://learn.microsoft.com/entra/identity/app-provisioning/workday-expression-mapping-functions-guide',
  successFactors: 'https://learn.microsoft.com/entra/identity/app-provisioning/successfactors-expression-mapping-functions-guide',
  workdayWriteback: 'https://learn.microsoft.com/entra/identity/saas-apps/workday-writeback-tutorial',
  customise: 'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes',
  cloudSyncToActiveDirectory:
    'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-attribute-mapping-entra-to-active-directory',
  inboundIssues: 'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
} as const;

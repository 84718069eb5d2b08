/** What is public about how API-driven provisioning treats single attributes. Default mappings can be changed by every tenant. */

export interface EntraFact {
  /** In one or two sentences. */
  readonly text: string;
  readonly source: string;
}

const learn = 'https://learn.microsoft.com/entra/identity/app-provisioning/';
const FAQ = `${learn}inbound-provisioning-api-faqs`;
const ISSUES = `${learn}inbound-provisioning-api-issues`;
const CUSTOM = `${learn}inbound-provisioning-api-custom-attributes`;
const UPLOAD = 'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload';
const RESOURCE = 'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload';
/** The mappings that Microsoft's sample client adds; the defaults of a new job are not published as a whole. */
const CLIENT = 'https://github.com/AzureAD/entra-id-inbound-provisioning';
export const NULLS = `${learn}clear-attribute-values`;

const sample = (target: string, holds = ''): EntraFact => ({
  text: `Microsoft's sample client maps it to ${target}${holds && ` (${holds})`}; look at the mappings of your job.`,
  source: CLIENT,
});

/** By the path of the attribute; those of the enterprise extension are written `enterprise.…`. */
export const entra: Readonly<Record<string, EntraFact>> = {
  externalId: { text: 'Matched with employeeId by default, which holds 16 characters; it must be there and keep its value.', source: FAQ },
  id: { text: 'Not asked for: externalId says who is meant.', source: RESOURCE },
  userName: {
    text: 'An expression over it fills userPrincipalName by default: at most 113 characters, 64 before the @, and a domain that the tenant has verified.',
    source: ISSUES,
  },
  active: {
    text: 'By default true enables the account and false disables it (accountEnabled; on premises accountDisabled, inverted).',
    source: FAQ,
  },
  title: { text: 'Flows to jobTitle by default, which holds 128 characters.', source: CUSTOM },
  displayName: sample('displayName', '256 characters'),
  'name.givenName': sample('givenName', '64 characters'),
  'name.familyName': sample('surname', '64 characters'),
  preferredLanguage: sample('preferredLanguage'),
  userType: {
    text: "Microsoft's sample client maps it to userType, which in Entra ID is Member or Guest; employeeType is the fitting target for employee or contractor.",
    source: CLIENT,
  },
  password: { text: 'No public page describes passwords being set this way.', source: RESOURCE },
  emails: { text: 'Only the element of type work is processed.', source: ISSUES },
  'emails.value': sample('mail'),
  phoneNumbers: { text: 'Only the element of type work is processed.', source: ISSUES },
  'phoneNumbers.value': sample('telephoneNumber'),
  addresses: { text: 'Only the element of type work is processed.', source: ISSUES },
  'addresses.streetAddress': sample('streetAddress', '1,024 characters'),
  'addresses.locality': sample('city', '128 characters'),
  'addresses.region': sample('state', '128 characters'),
  'addresses.postalCode': sample('postalCode', '40 characters'),
  'addresses.country': sample('country', '128 characters'),
  'enterprise.manager': { text: 'Resolved to the manager of the account: the value is the externalId of the manager.', source: UPLOAD },
  'enterprise.manager.value': {
    text: 'The externalId of the manager, who stands in the same request or was provisioned by the same app before.',
    source: UPLOAD,
  },
  'enterprise.department': sample('department', '64 characters'),
  'enterprise.organization': sample('companyName', '64 characters'),
};

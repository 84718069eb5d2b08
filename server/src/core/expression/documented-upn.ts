/**
 * The expression that Microsoft documents for userPrincipalName: it takes the suffix off userName, adds three random
 * digits, and the default domain. For new users only, since it makes another name each time.
 * https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues
 */
export const DOCUMENTED_UPN =
  'Join("", Replace([userName], , "(?<Suffix>@(.)*)", "Suffix", "", , ), RandomString(3, 3, 0, 0, 0, ), "@", DefaultDomain())';

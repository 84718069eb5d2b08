/** Errors about the sign-in name and its domain, and about values that somebody else has. */
import { pages, type DocumentedError } from './documented.ts';

const useDocumented = 'Use the documented expression for userPrincipalName, and apply it only during object creation.';

export const signInName: readonly DocumentedError[] = [
  {
    name: 'AzureActiveDirectoryInvalidUserPrincipalName',
    aliases: ['AzureActiveDirectoryInvalidUserPrincipalNam'],
    attribute: 'userPrincipalName',
    meaning: 'Entra ID does not accept the sign-in name that the mapping made, so the user was not created, or not changed.',
    cause:
      'It has characters that are not allowed, nothing on one side of the @, too many characters, or another user has it. The documented expression keeps blanks and accents of userName; StripSpaces and NormalizeDiacritics around [userName] take them out.',
    remedy: useDocumented,
    then: 'sign-in name',
    sources: [pages.issues],
  },
  {
    name: '"Domain does not exist"',
    text: /domain does not exist|domain portion of the userPrincipalName/i,
    attribute: 'userPrincipalName',
    meaning: 'The domain of the sign-in name is none that this tenant has verified.',
    cause: 'The mapping takes the domain of userName over, and that is one of an example, of another company, or of a federation.',
    remedy: `${useDocumented} It puts the default domain in place of that of userName.`,
    then: 'sign-in name',
    sources: [pages.issues],
  },
  {
    name: 'InvalidDomain',
    meaning: 'A value has a domain that the target does not accept.',
    cause: 'In a sign-in name or an address the domain is not verified in the tenant, or not permitted in the target.',
    remedy:
      'Use a domain that is verified or permitted there; for a sign-in name of Entra ID the documented expression puts the default domain in.',
    then: 'sign-in name',
    sources: [pages.logs, pages.issues],
  },
  {
    name: 'AzureActiveDirectoryDuplicateUserPrincipalName',
    attribute: 'userPrincipalName',
    meaning: 'The user was not created, or not renamed, since somebody in Entra ID has that sign-in name.',
    cause: 'The existing account lacks the value that people are matched by, so it was not found; or two people get the same name.',
    remedy:
      'Give the existing account the matching value, such as its employeeId, or make the sign-in name unique for new users. Delete no account.',
    then: 'matching',
    isReported: true,
    sources: [pages.faq],
  },
  {
    name: 'HybridSynchronizationActiveDirectoryUserPrincipalNameNotUnique',
    text: /UPN value provided for addition\/modification is not unique/i,
    attribute: 'userPrincipalName',
    meaning: 'Somebody in the forest has that userPrincipalName.',
    cause:
      'The account is there already and was not matched, for example because leading zeros of the id differ; or the rule for the name gives it twice.',
    remedy: 'Put the matching value right, or use SelectUniqueValue in the mapping of userPrincipalName, only during object creation.',
    then: 'matching',
    sources: [pages.faq],
  },
  {
    name: 'Conflict',
    aliases: ['EntryConflict'],
    meaning: 'A value that must be unique in the target belongs to somebody else there.',
    cause: 'Another object has the same value, or the account was not matched and would be created a second time.',
    remedy: 'Put the value right at its source, or look at the attributes that people are matched by.',
    then: 'matching',
    sources: [pages.logs],
  },
];

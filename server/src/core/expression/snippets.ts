/** Expressions that pages print for a purpose, to begin with. */
import { DOCUMENTED_UPN } from './documented-upn.ts';
import { pages } from './pages.ts';

export interface Documented {
  readonly label: string;
  readonly summary: string;
  readonly notes: string;
  readonly expression: string;
  readonly reference: string;
}

export const documentedUpn: Documented = {
  label: 'Documented UPN expression',
  summary: 'Makes a sign-in name that the tenant accepts: userName without its domain, three random digits, the default domain.',
  notes: 'For new users only: it makes another name each time it is evaluated.',
  expression: DOCUMENTED_UPN,
  reference: pages.inboundIssues,
};

export const documented: readonly Documented[] = [
  documentedUpn,
  {
    label: 'Another value where one is missing',
    summary: 'Gives the value of an attribute, and another where it is missing or empty.',
    notes: 'What the reference has instead of a condition with IsPresent.',
    expression: 'Switch([country], [country], "", "Other")',
    reference: pages.reference,
  },
  {
    label: 'Text before the @',
    summary: 'Takes the domain off an address.',
    notes: 'The group Suffix is what is replaced, by nothing.',
    expression: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
    reference: pages.reference,
  },
  {
    label: 'A date in another format',
    summary: 'Reads a date by one .NET format and writes it by another.',
    notes: 'MM is a month, mm are minutes. The empty place is for dateTimeStyles.',
    expression: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMddHHmmss.fZ")',
    reference: pages.reference,
  },
  {
    label: 'The first name that nobody has yet',
    summary: 'Tries one value after the other until one is not in use.',
    notes: 'The outermost function, evaluated when a user is created in an on-premises Active Directory.',
    expression: 'SelectUniqueValue(Join(".", [givenName], [familyName]), Join(".", Mid([givenName], 1, 1), [familyName]))',
    reference: pages.reference,
  },
];

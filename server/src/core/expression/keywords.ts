/** Words that stand for themselves: https://learn.microsoft.com/entra/identity/app-provisioning/workday-expression-mapping-functions-guide */

/** What the service acts on instead of writing a value, and what happens then. */
export const flowKeywords: ReadonlyMap<string, string> = new Map([
  ['IgnoreAttributeFlow', 'nothing is written to this attribute, which keeps the value that it has'],
  ['IgnoreObjectFlow', 'nothing is done with this person; the sample for it is a mapping of objectFilter'],
]);

/** Words that stand for themselves: https://learn.microsoft.com/entra/identity/app-provisioning/workday-expression-mapping-functions-guide */

/** What the service acts on instead of writing a value. */
export const flowKeywords: ReadonlySet<string> = new Set(['IgnoreAttributeFlow', 'IgnoreObjectFlow']);

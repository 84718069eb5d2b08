/**
 * What a text is for a search in a directory: capitals and small letters, and marks above and below letters, make no difference.
 * https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

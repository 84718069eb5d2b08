/** Item: one of several values. */
import { defineFunction } from '../function.ts';
import { documented, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Item',
  summary: 'Gives one of several values, by its place.',
  params: [
    { name: 'attribute', type: 'list', meaning: 'an attribute of several values, or a function that gives them, such as Split' },
    { name: 'index', type: 'integer', first: 1, meaning: 'which one; the first is 1' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['A place that is not there is an error, and so is 0.', 'A single value is taken for a list of one.'],
  references: [pages.reference, pages.cloudSync, 'https://github.com/MicrosoftDocs/azure-docs/issues/68350'],
  examples: [
    {
      expression: 'Item([proxyAddresses], 1)',
      attributes: { proxyAddresses: ['SMTP:jo@contoso.com', 'smtp:j@contoso.com'] },
      result: 'SMTP:jo@contoso.com',
    },
    { expression: 'Item(Split([userPrincipalName], "@"), 2)', attributes: { userPrincipalName: 'jo@contoso.com' }, result: 'contoso.com' },
    { expression: 'Item(Split([userPrincipalName], "@"), 2)', attributes: { userPrincipalName: 'jo' }, result: { outcome: 'error' } },
    { expression: 'Item([proxyAddresses], 0)', attributes: { proxyAddresses: ['a'] }, result: { outcome: 'error' } },
  ],
  evaluate({ attribute, index }) {
    const value = attribute[index - 1];
    if (value !== undefined) return documented(value, 'The value at that place; the first is 1.');
    return failed('Item finds no value at that place; places are counted from 1 to the number of values.', 'documented');
  },
});

/** Error: fails on purpose. */
import { defineFunction } from '../function.ts';
import { failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Error',
  summary: 'Stops with an error in your own words, which is reported for the person.',
  params: [{ name: 'ErrorMessage', type: 'text', meaning: 'what the error says' }],
  returns: 'nothing',
  availability: ['cloud sync'],
  confidence: 'documented',
  notes: ['In a branch of IIF or Switch it acts only where that branch is chosen.'],
  references: [pages.cloudSync],
  examples: [
    { expression: 'IIF(IsPresent([accountName]), [accountName], Error("AccountName is required"))', result: { outcome: 'error' } },
    {
      expression: 'IIF(IsPresent([accountName]), [accountName], Error("AccountName is required"))',
      attributes: { accountName: 'jo' },
      result: 'jo',
    },
  ],
  evaluate: ({ ErrorMessage }) =>
    failed(ErrorMessage.trim() === '' ? 'Error stops the expression without a word; give it an ErrorMessage.' : ErrorMessage, 'documented'),
});

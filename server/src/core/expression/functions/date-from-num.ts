/** DateFromNum: the date that Windows counts as a number. */
import { fromFileTime } from '../dates/date-time.ts';
import { defineFunction } from '../function.ts';
import { failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'DateFromNum',
  summary: 'Gives the date of a number such as Active Directory keeps: steps of 100 nanoseconds since 1601.',
  params: [{ name: 'value', type: 'long', meaning: 'the number' }],
  returns: 'date',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['The number 9223372036854775807, which stands for never, is no date and taken to be an error.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    {
      expression: 'DateFromNum([lastLogonTimestamp])',
      attributes: { lastLogonTimestamp: '129699324000000000' },
      result: '1/1/2012 11:00:00 PM',
    },
    { expression: 'DateFromNum("9223372036854775807")', result: { outcome: 'error' } },
  ],
  evaluate: ({ value }) =>
    fromFileTime(value) ?? failed('The value of DateFromNum lies outside the years 1601 to 9999; give a date for that case, with Switch.'),
});

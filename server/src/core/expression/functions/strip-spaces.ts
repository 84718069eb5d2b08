/** StripSpaces: a text without blanks. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'StripSpaces',
  summary: 'Takes all blanks out of a text.',
  params: [{ name: 'source', type: 'text', perValue: 'assumed', keepsNull: true, meaning: 'the text' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: ['Only the ordinary blank is taken to be meant: tabs, line breaks and the blank that does not break stay.'],
  references: [pages.reference, pages.cloudSync, pages.graph],
  examples: [
    { expression: 'StripSpaces(" Jean Luc ")', result: 'JeanLuc' },
    { expression: 'StripSpaces([givenName])', result: null },
  ],
  evaluate: ({ source }) => source.replaceAll(' ', ''),
});

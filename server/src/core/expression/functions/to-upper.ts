/** ToUpper: capitals. */
import { defineFunction } from '../function.ts';
import { isCulture, toUpper } from '../letter-case.ts';
import { assumed, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'ToUpper',
  summary: 'Makes the letters of a text capitals.',
  params: [
    { name: 'source', type: 'text', perValue: 'assumed', keepsNull: true, meaning: 'the text' },
    {
      name: 'culture',
      type: 'text',
      optional: true,
      holds: 'culture',
      default: 'none',
      meaning: 'a .NET culture such as en-US, whose letters are meant',
    },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'A letter becomes one letter: ß stays as it is.',
    'A change of letter case alone reaches the target only where its attribute is case-exact.',
    'Without a culture, no language’s own rules hold.',
  ],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'ToUpper("jo smith")', result: 'JO SMITH' },
    { expression: 'ToUpper("straße")', result: 'STRAßE' },
    { expression: 'ToUpper("ırmak istanbul", "tr-TR")', result: 'IRMAK İSTANBUL' },
  ],
  evaluate({ source, culture }) {
    if (culture === undefined) return toUpper(source);
    if (!isCulture(culture)) return failed('The culture of ToUpper is none that .NET knows; write one such as en-US, or leave it empty.');
    return assumed(toUpper(source, culture), 'The rules of Turkish and Azerbaijani are their own; all other cultures are alike.');
  },
});

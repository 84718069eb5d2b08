/** ToLower: small letters. */
import { defineFunction } from '../function.ts';
import { isCulture, toLower } from '../letter-case.ts';
import { assumed, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'ToLower',
  summary: 'Makes the letters of a text small.',
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
    'A change of letter case alone reaches the target only where its attribute is case-exact.',
    'Without a culture, no language’s own rules hold.',
  ],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'ToLower("JoHn@CONTOSO.com", )', result: 'john@contoso.com' },
    { expression: 'ToLower("IŞIK", "tr-TR")', result: 'ışık' },
    { expression: 'ToLower([mail])', result: null },
  ],
  evaluate({ source, culture }) {
    if (culture === undefined) return toLower(source);
    if (!isCulture(culture)) return failed('The culture of ToLower is none that .NET knows; write one such as en-US, or leave it empty.');
    return assumed(toLower(source, culture), 'The rules of Turkish and Azerbaijani are their own; all other cultures are alike.');
  },
});

/** NormalizeDiacritics: letters without their marks. */
import { withoutDiacritics } from '../diacritics.ts';
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'NormalizeDiacritics',
  summary: 'Replaces letters with marks by plain ones, by a published table.',
  params: [{ name: 'source', type: 'text', perValue: 'assumed', keepsNull: true, meaning: 'the text, usually a name' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'By the table ß becomes ss, æ becomes ae and ø becomes oe, but ä, ö and ü lose their dots only. For ae, oe and ue use Replace before it.',
    'Letters outside the table stay as they are, such as œ, đ, þ and ồ.',
    'Letter case, blanks, hyphens and apostrophes stay.',
  ],
  references: [pages.reference, pages.cloudSync, 'https://github.com/MicrosoftDocs/azure-docs/issues/106190'],
  contradictions: [
    {
      says: 'The HR guides print the results of such expressions in small letters; nothing but ToLower makes them.',
      reference: pages.workday,
      concerns: (_, result) => typeof result === 'string' && /\p{Lu}/u.test(result),
    },
  ],
  examples: [
    { expression: 'NormalizeDiacritics([givenName])', attributes: { givenName: 'Zoë' }, result: 'Zoe' },
    { expression: 'NormalizeDiacritics("Müller Åse Straße Ærø")', result: 'Muller Ase Strasse AEroe' },
    { expression: 'NormalizeDiacritics("hồ")', result: 'hồ' },
    { expression: 'NormalizeDiacritics([givenName])', result: null },
  ],
  evaluate: ({ source }) => withoutDiacritics(source),
});

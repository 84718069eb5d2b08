/** InStr: where a text stands in another. */
import { defineFunction } from '../function.ts';
import { assumed, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'InStr',
  exportedAs: 'Instr',
  summary: 'Finds where a text stands in another; 0 where it does not.',
  params: [
    { name: 'value1', type: 'text', meaning: 'the text that is searched' },
    { name: 'value2', type: 'text', meaning: 'the text that is looked for' },
    { name: 'start', type: 'integer', first: 1, optional: true, default: '1', meaning: 'where to begin; the first character is 1' },
    {
      name: 'compareType',
      type: 'word',
      optional: true,
      default: 'vbBinaryCompare',
      oneOf: ['vbTextCompare', 'vbBinaryCompare'],
      meanings: { vbTextCompare: 'capitals and small letters are the same', vbBinaryCompare: 'capitals and small letters differ' },
      meaning: 'vbTextCompare takes capitals and small letters for the same',
    },
  ],
  returns: 'number',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'Places are counted from 1.',
    'The reference does not say which compareType holds where none is given; vbBinaryCompare is taken.',
  ],
  references: [pages.reference, pages.cloudSync, pages.connectSync],
  examples: [
    { expression: 'InStr("The quick brown fox", "quick")', result: '5' },
    { expression: 'InStr("repEated", "e", 3, vbBinaryCompare)', result: '7' },
    { expression: 'InStr("repEated", "e", 3, vbTextCompare)', result: '4' },
    { expression: 'Instr([mail], "@", , )', attributes: { mail: 'contoso' }, result: '0' },
  ],
  evaluate({ value1, value2, start = 1, compareType }) {
    if (start < 1) return failed('The start of InStr is below 1; the first character is 1.');
    if (value2 === '')
      return assumed(value1 === '' || start > value1.length ? '0' : String(start), 'An empty text is found where the search begins.');
    const [text, wanted] = compareType === 'vbTextCompare' ? [value1.toLowerCase(), value2.toLowerCase()] : [value1, value2];
    const place = text.indexOf(wanted, start - 1);
    const isDefault = compareType === undefined && place !== text.toLowerCase().indexOf(wanted.toLowerCase(), start - 1);
    return isDefault
      ? assumed(String(place + 1), 'Without a compareType, capitals and small letters are taken to differ.')
      : String(place + 1);
  },
});

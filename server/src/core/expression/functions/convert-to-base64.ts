/** ConvertToBase64: a text as base64. */
import { toBase64, toUtf16 } from '../bytes.ts';
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'ConvertToBase64',
  summary: 'Writes a text in base64, two bytes for each character.',
  params: [{ name: 'source', type: 'text', meaning: 'the text' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['The bytes are those of UTF-16, little endian, without a byte-order mark.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'ConvertToBase64("Hello world!")', result: 'SABlAGwAbABvACAAdwBvAHIAbABkACEA' },
    { expression: 'ConvertToBase64("😀")', result: 'PdgA3g==' },
  ],
  evaluate: ({ source }) => toBase64(toUtf16(source)),
});

/** ConvertToUTF8Hex: a text as hexadecimal digits. */
import { toUtf8 } from '../bytes.ts';
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'ConvertToUTF8Hex',
  summary: 'Writes the UTF-8 bytes of a text as hexadecimal digits.',
  params: [{ name: 'source', type: 'text', meaning: 'the text' }],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['The letters among the digits are capitals.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'ConvertToUTF8Hex("Hello world!")', result: '48656C6C6F20776F726C6421' },
    { expression: 'ConvertToUTF8Hex("ü")', result: 'C3BC' },
  ],
  evaluate: ({ source }) =>
    toUtf8(source)
      .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
      .join(''),
});

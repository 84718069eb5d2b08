/** ConvertFromBase64: the text that base64 stands for. */
import { fromBase64, fromUtf16, fromUtf8 } from '../bytes.ts';
import { defineFunction } from '../function.ts';
import { failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'ConvertFromBase64',
  summary: 'Reads the text that base64 stands for.',
  params: [
    { name: 'source', type: 'text', meaning: 'text in base64' },
    {
      name: 'encoding',
      type: 'word',
      optional: true,
      default: 'Unicode',
      oneOf: ['Unicode', 'ASCII', 'UTF8'],
      meanings: { Unicode: 'UTF-16, little endian', ASCII: 'unaccented letters only', UTF8: 'UTF-8' },
      meaning: 'how the bytes stand for letters; Unicode is UTF-16, little endian',
    },
  ],
  returns: 'text',
  availability: ['cloud sync'],
  confidence: 'documented',
  references: [pages.cloudSync],
  examples: [
    { expression: 'ConvertFromBase64("SABlAGwAbABvACAAdwBvAHIAbABkACEA")', result: 'Hello world!' },
    { expression: 'ConvertFromBase64("SGVsbG8gd29ybGQh", UTF8)', result: 'Hello world!' },
    { expression: 'ConvertFromBase64("w7w=", UTF8)', result: 'ü' },
    { expression: 'ConvertFromBase64("w7w=", ASCII)', result: '??' },
    { expression: 'ConvertFromBase64("no base64!")', result: { outcome: 'error' } },
  ],
  evaluate({ source, encoding = 'Unicode' }) {
    const bytes = fromBase64(source);
    if (!bytes)
      return failed('The source of ConvertFromBase64 is no base64; give text that ConvertToBase64 or the source system has written.');
    if (encoding === 'Unicode') return fromUtf16(bytes);
    if (encoding === 'UTF8') return fromUtf8(bytes);
    return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('');
  },
});

/** StringFromSid: a security identifier as people write it. */
import { fromBase64 } from '../bytes.ts';
import { defineFunction } from '../function.ts';
import { assumed, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'StringFromSid',
  summary: 'Writes a security identifier, which is bytes, as text: S-1-….',
  params: [
    {
      name: 'ObjectSID',
      type: 'text',
      keepsNull: true,
      meaning: 'the attribute objectSID, whose bytes stand in base64 where text is wanted',
    },
  ],
  returns: 'text',
  availability: ['cloud sync'],
  confidence: 'documented',
  references: [pages.cloudSync, 'https://learn.microsoft.com/openspecs/windows_protocols/ms-dtyp/f992ad60-0fe4-4b87-9fed-beb478836861'],
  examples: [
    {
      expression: 'StringFromSid([objectSID])',
      attributes: { objectSID: 'AQUAAAAAAAUVAAAAAQAAAAIAAAADAAAA9AEAAA==' },
      result: 'S-1-5-21-1-2-3-500',
    },
    { expression: 'StringFromSid([objectSID])', attributes: { objectSID: 'AQU=' }, result: { outcome: 'error' } },
  ],
  evaluate({ ObjectSID: sid }) {
    if (/^S-1-\d+(?:-\d+)*$/i.test(sid)) return assumed(sid, 'It is written as text already.');
    const bytes = fromBase64(sid) ?? [];
    const count = bytes[1] ?? 0;
    if (bytes[0] !== 1 || count > 15 || bytes.length !== 8 + 4 * count)
      return failed('The ObjectSID of StringFromSid is no security identifier; give the attribute objectSID, in base64.');
    const authority = bytes.slice(2, 8).reduce((sum, byte) => sum * 256 + byte, 0);
    const parts = Array.from({ length: count }, (_, i) =>
      bytes.slice(8 + 4 * i, 12 + 4 * i).reduceRight((sum, byte) => sum * 256 + byte, 0),
    );
    return ['S', 1, authority, ...parts].join('-');
  },
});

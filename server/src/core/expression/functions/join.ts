/** Join: texts, one after the other. */
import { LONGEST_VALUE, tooLong } from '../limits.ts';
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Join',
  summary: 'Puts texts one after the other, with a separator between them.',
  params: [
    { name: 'separator', type: 'text', meaning: 'what stands between two texts; may be empty' },
    { name: 'source', type: 'list', repeating: true, meaning: 'the texts; of several values each one takes part' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: [
    'Missing and empty texts are left out, and their separator with them. A blank is a text.',
    'The separator stands between the texts only: Join("1@", "jo", "contoso.com") is jo1@contoso.com.',
    'Where all texts are missing, the result is taken to be empty text.',
  ],
  references: [pages.reference, pages.cloudSync, pages.graph],
  contradictions: [
    {
      says: 'A guide prints the number of a separator such as "1@" before the name; Join puts it between the texts.',
      reference: pages.successFactors,
      concerns: ({ separator }) => /\d/.test(separator),
    },
  ],
  examples: [
    { expression: 'Join(", ", "", [surname], [givenName])', attributes: { surname: 'Doe', givenName: 'John' }, result: 'Doe, John' },
    { expression: 'Join("", 1000, [employeeId])', attributes: { employeeId: '7' }, result: '10007' },
    { expression: 'Join("; ", [proxyAddresses], "end")', attributes: { proxyAddresses: ['a', '', 'b'] }, result: 'a; b; end' },
    { expression: 'Join(".", [givenName], [surname])', result: '' },
  ],
  evaluate({ separator, source }) {
    const texts: string[] = [];
    let length = 0;
    for (const values of source)
      for (const text of values) {
        if (text === '') continue;
        texts.push(text);
        length += text.length + separator.length;
      }
    return length > LONGEST_VALUE + separator.length ? tooLong : texts.join(separator);
  },
});

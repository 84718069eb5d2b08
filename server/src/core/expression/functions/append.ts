/** Append: a text with another behind it. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Append',
  summary: 'Puts a text behind another.',
  params: [
    { name: 'source', type: 'text', perValue: 'assumed', meaning: 'what is made longer, usually an attribute' },
    { name: 'suffix', type: 'text', meaning: 'what is put behind it' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  notes: ['Nothing is put between the two.', 'A missing source counts as empty text.'],
  references: [pages.reference, pages.cloudSync],
  contradictions: [
    {
      says: 'A tutorial prints a blank before the parenthesis that its expression does not put there.',
      reference: pages.reference,
      concerns: ({ suffix }) => suffix.startsWith('('),
    },
  ],
  examples: [
    {
      expression: 'Append([userPrincipalName], ".test")',
      attributes: { userPrincipalName: 'jo@contoso.com' },
      result: 'jo@contoso.com.test',
    },
    { expression: 'Append([proxyAddresses], ".eu")', attributes: { proxyAddresses: ['a', 'b'] }, result: ['a.eu', 'b.eu'] },
    { expression: 'Append([nickName], "!")', result: '!' },
  ],
  evaluate: ({ source, suffix }) => source + suffix,
});

/** BitAnd: the bits that two numbers share. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'BitAnd',
  summary: 'Gives the bits that are set in both numbers.',
  params: [
    { name: 'value1', type: 'long', meaning: 'a number, decimal or hexadecimal such as &HF, or an attribute that holds one' },
    { name: 'value2', type: 'long', meaning: 'the other number' },
  ],
  returns: 'number',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: ['Numbers are taken as 64 bits wide.'],
  references: [pages.reference, pages.cloudSync],
  examples: [
    { expression: 'BitAnd(&HF, &HF7)', result: '7' },
    { expression: 'BitAnd([userAccountControl], 2)', attributes: { userAccountControl: '514' }, result: '2' },
    { expression: 'BitAnd([userAccountControl], 2)', attributes: { userAccountControl: 'none' }, result: { outcome: 'error' } },
  ],
  evaluate: ({ value1, value2 }) => String(value1 & value2),
});

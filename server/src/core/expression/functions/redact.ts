/** Redact: a value that logs do not show. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Redact',
  summary: 'Hides a value in the provisioning logs; it flows all the same.',
  params: [{ name: 'value', type: 'any', meaning: 'an attribute, a text or a function' }],
  returns: 'argument',
  availability: ['app provisioning'],
  confidence: 'documented',
  isRedacting: true,
  notes: ['The logs show [Redact] in its place, and so does the trace here.'],
  references: [pages.reference],
  examples: [{ expression: 'Redact([employeeId])', attributes: { employeeId: '1001' }, result: '1001' }],
  evaluate: ({ value }) => value,
});

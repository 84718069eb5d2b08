/** IgnoreFlowIfNullOrEmpty: nothing flows where there is nothing. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import { isNullOrEmpty } from '../values.ts';

export default defineFunction({
  name: 'IgnoreFlowIfNullOrEmpty',
  summary: 'Leaves the attribute out of the flow where its value is missing or empty.',
  params: [{ name: 'expression', type: 'any', meaning: 'an attribute or a function' }],
  returns: 'argument',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: ['It belongs around the whole expression, and is not to be used as the condition of IIF.'],
  references: [pages.reference, pages.workday, pages.successFactors],
  examples: [
    { expression: 'IgnoreFlowIfNullOrEmpty([department])', attributes: { department: 'Sales' }, result: 'Sales' },
    { expression: 'IgnoreFlowIfNullOrEmpty([department])', result: { outcome: 'ignored' } },
    {
      expression: 'IgnoreFlowIfNullOrEmpty(Switch([country], "", "US", "America"))',
      attributes: { country: 'NO' },
      result: { outcome: 'ignored' },
    },
  ],
  evaluate: ({ expression }) =>
    isNullOrEmpty(expression) ? { outcome: 'ignored', rule: 'There is no value, so nothing flows.' } : expression,
});

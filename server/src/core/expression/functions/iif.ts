/** IIF: one of two values, by a condition. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';
import { isInDoubt } from '../presence.ts';

export default defineFunction({
  name: 'IIF',
  summary: 'Gives one of two values, as a condition is true or false.',
  params: [
    { name: 'condition', type: 'boolean', meaning: 'a comparison with =, <>, <, <=, > or >=, or a function that gives True or False' },
    { name: 'valueIfTrue', type: 'branch', meaning: 'the result where the condition is true' },
    { name: 'valueIfFalse', type: 'branch', meaning: 'the result where it is false' },
  ],
  returns: 'branch',
  availability: ['app provisioning', 'cloud sync'],
  confidence: 'documented',
  notes: [
    'Only the chosen branch is evaluated.',
    'There is no AND and no OR: put one IIF into another.',
    'The reference says that the condition fails where its attribute is missing or empty, and lists IsPresent and IsNullOrEmpty as unsupported conditions; the HR guides and default mappings use them, with results. Switch([a], [a], "", "Other") is free of the doubt.',
    'A comparison with a missing attribute is taken for not true.',
  ],
  references: [pages.reference, pages.workday, 'https://github.com/MicrosoftDocs/entra-docs/issues/120'],
  contradictions: [
    {
      says: 'The reference says that a condition such as IsPresent fails where the value is missing; the HR guides and default mappings use it all the same, which is followed here.',
      reference: pages.reference,
      isOpen: true,
      concerns: ({ condition }, _, call) => isInDoubt(call.slots[0]?.value, condition),
    },
  ],
  examples: [
    { expression: 'IIF([country]="USA", [country], [department])', attributes: { country: 'USA', department: 'Sales' }, result: 'USA' },
    {
      expression: 'IIF([country]="USA", "True", IIF([state]="CA", "True", "False"))',
      attributes: { country: 'Canada', state: 'CA' },
      result: 'True',
    },
    {
      expression: 'IIF(IsPresent([accountName]), [accountName], Error("A name is required"))',
      attributes: { accountName: 'jo' },
      result: 'jo',
    },
    { expression: 'IIF([country]="", "Other", [country])', result: null },
    {
      expression: 'IIF([level] >= 10, [title], IgnoreAttributeFlow)',
      attributes: { level: '9', title: 'Head' },
      result: { outcome: 'keyword' },
    },
  ],
  evaluate: ({ condition, valueIfTrue, valueIfFalse }) =>
    condition ? { ...valueIfTrue(), rule: 'The condition is true.' } : { ...valueIfFalse(), rule: 'The condition is false.' },
});

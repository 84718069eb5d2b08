import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/concatenation-operator',
  on: 'concatenation',
  severity: 'warning',
  summary: 'Text is put together with Join or Append.',
  why: 'The operator & belongs to the older language of Connect Sync; one sample of the cloud sync page has it, the reference of functions does not.',
  remedy: 'Use Join("", first, second).',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data',
    'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-expressions',
  ],
  examples: {
    bad: [{ code: 'IIF([type]="Intern", "t-" «&» [alias], [alias])', fixed: 'IIF([type]="Intern", Join("", "t-", [alias]), [alias])' }],
    good: ['IIF([type]="Intern", Append("t-", [alias]), [alias])'],
  },
  check({ span, operators, repair }, report) {
    const [first = span] = operators;
    report({
      span: first,
      message: 'The operator & is not documented for this language; use Join("", …).',
      fixes: [repair],
    });
  },
});

import { wrap, kept } from '../../base/rule.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/wrong-type',
  on: 'wrong type',
  saidByEditor: true,
  severity: 'error',
  summary: 'The members of a configuration have the types that scimlint reads.',
  why: 'A value of another type is passed over, and the default stays in force.',
  remedy: 'Write the value with the right type.',
  references: ['https://json-schema.org/understanding-json-schema/reference/type'],
  examples: {
    bad: [
      { code: aConfiguration({ verifiedDomains: '«"contoso.com"»' }), fixed: aConfiguration({ verifiedDomains: '["contoso.com"]' }) },
      { code: aConfiguration({ rules: '«[]»' }) },
    ],
    good: [aConfiguration({ verifiedDomains: '["contoso.com"]', rules: '{}' })],
  },
  check({ expected }, report) {
    report({
      message: `This must be ${expected}; it is passed over.`,
      fixes: expected === 'an array' ? [{ title: 'Put it into an array', changes: [wrap([], [kept()])] }] : [],
    });
  },
});

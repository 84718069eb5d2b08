import { set } from '../../base/rule.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

/** What other linters call the levels. */
const others: Readonly<Record<string, string>> = { warn: 'warning', info: 'information', disabled: 'off', none: 'off' };

export default defineRule({
  id: 'configuration/wrong-choice',
  on: 'wrong choice',
  saidByEditor: true,
  severity: 'error',
  summary: 'Where a configuration offers a choice, one of the choices is written.',
  why: 'Another value is passed over, and the default stays in force.',
  remedy: 'Write one of the values that the message names.',
  references: ['https://json-schema.org/understanding-json-schema/reference/enum'],
  examples: {
    bad: [
      {
        code: aConfiguration({ rules: '{ "json/comment": «"warn"» }' }),
        fixed: aConfiguration({ rules: '{ "json/comment": "warning" }' }),
      },
      { code: aConfiguration({ profile: '«"Entra"»' }), fixed: aConfiguration({ profile: '"entra"' }) },
      { code: aConfiguration({ dialect: '«"postman"»' }) },
    ],
    good: [aConfiguration({ profile: '"rfc"', rules: '{ "json/comment": "warning" }' })],
  },
  check({ value, allowed }, report) {
    const meant = typeof value !== 'string' ? undefined : (others[value.toLowerCase()] ?? nearest(value, allowed));
    report({
      message: `This must be one of ${allowed.join(', ')}; it is passed over.`,
      fixes: meant !== undefined && allowed.includes(meant) ? [{ title: `Write "${meant}"`, changes: [set([], meant)] }] : [],
    });
  },
});

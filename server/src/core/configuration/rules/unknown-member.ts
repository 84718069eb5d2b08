import { remove, rename } from '../../base/rule.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/unknown-member',
  on: 'unknown member',
  saidByEditor: true,
  severity: 'warning',
  summary: 'A configuration has the members that scimlint knows.',
  why: 'A member of another name is read by nobody: what it was to set stays as it is.',
  remedy: 'Use the name that was meant, or delete the member.',
  references: ['https://json-schema.org/understanding-json-schema/reference/object#additionalproperties'],
  examples: {
    bad: [
      {
        code: aConfiguration({ '«verifedDomains»': '["contoso.com"]' }),
        fixed: aConfiguration({ verifiedDomains: '["contoso.com"]' }),
      },
      { code: aConfiguration({ profile: '"entra"', '«colour»': '"blue"' }), fixed: aConfiguration({ profile: '"entra"' }) },
    ],
    good: [aConfiguration({ verifiedDomains: '["contoso.com"]' })],
  },
  check({ name, known }, report) {
    const meant = nearest(name, known);
    if (meant === undefined)
      report({
        part: 'key',
        message: `Nothing is set by this name; use one of ${known.join(', ')}.`,
        fixes: [{ title: 'Delete it', changes: [remove([])] }],
      });
    else
      report({
        part: 'key',
        message: `Nothing is set by this name; write "${meant}" if that was meant.`,
        fixes: [{ title: `Rename to ${meant}`, changes: [rename([], meant)] }],
      });
  },
});

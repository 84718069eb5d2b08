import { remove, rename } from '../../base/rule.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/unknown-rule',
  on: 'rule id',
  saidByEditor: true,
  severity: 'warning',
  summary: 'A severity is given to a rule that scimlint has.',
  why: 'A rule of another name is asked by nobody, and the rule that was meant keeps its severity. The names of all stand in docs/rules.md.',
  remedy: 'Use the name of the rule that was meant, as its problems show it, or delete the line.',
  references: ['https://json-schema.org/understanding-json-schema/reference/object#propertyNames'],
  examples: {
    bad: [
      {
        code: aConfiguration({ rules: '{ «"json/comments"»: "off" }' }),
        fixed: aConfiguration({ rules: '{ "json/comment": "off" }' }),
      },
      {
        code: aConfiguration({ overrides: '[{ "files": ["drafts"], "rules": { «"missing-path"»: "off" } }]' }),
        fixed: aConfiguration({ overrides: '[{ "files": ["drafts"], "rules": { "bulk-request/missing-path": "off" } }]' }),
      },
      { code: aConfiguration({ rules: '{ «"indent"»: "off" }' }), fixed: aConfiguration({ rules: '{}' }) },
    ],
    good: [aConfiguration({ rules: '{ "json/comment": "off" }' })],
  },
  check({ id, known }, report) {
    if (known.includes(id)) return;
    const meant = known.find((one) => one.endsWith(`/${id}`)) ?? nearest(id, known, 3);
    if (meant === undefined)
      report({
        part: 'key',
        message: 'There is no rule of this name; take the name from one of its problems, or delete the line.',
        fixes: [{ title: 'Delete it', changes: [remove([])] }],
      });
    else
      report({
        part: 'key',
        message: `There is no rule of this name; write "${meant}" if that was meant.`,
        fixes: [{ title: `Rename to ${meant}`, changes: [rename([], meant)] }],
      });
  },
});

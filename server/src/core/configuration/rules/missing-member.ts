import { aConfiguration } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'configuration/missing-member',
  on: 'missing member',
  saidByEditor: true,
  severity: 'error',
  summary: 'A custom schema has its URN, an attribute its name, an override its files.',
  why: 'Without it nobody can tell what the rest is about, and the whole object is passed over.',
  remedy: 'Add the member.',
  references: ['https://json-schema.org/understanding-json-schema/reference/object#required'],
  examples: {
    bad: [{ code: aConfiguration({ overrides: '[«{» "rules": { "json/comment": "off" } }]' }) }],
    good: [aConfiguration({ overrides: '[{ "files": ["drafts"], "rules": { "json/comment": "off" } }]' })],
  },
  check({ name }, report) {
    report({ at: [name], message: `Add "${name}": without it this is passed over.` });
  },
});

/** Prepend: a text with another before it. */
import { defineFunction } from '../function.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'Prepend',
  summary: 'Puts a text before another.',
  params: [
    { name: 'prefix', type: 'text', meaning: 'what is put before it' },
    { name: 'source', type: 'text', perValue: 'assumed', meaning: 'what is made longer' },
  ],
  returns: 'text',
  availability: ['Graph'],
  confidence: 'assumed',
  notes: ['Only Graph lists it, without a description; Append or Join do the same.'],
  references: [pages.graph],
  examples: [{ expression: 'Prepend("smtp:", [mail])', attributes: { mail: 'jo@contoso.com' }, result: 'smtp:jo@contoso.com' }],
  evaluate: ({ prefix, source }) => prefix + source,
});

import { defineRule } from '../rule.ts';
import { spanIn } from '../string-places.ts';
import { pages } from '../pages.ts';

export default defineRule({
  id: 'expression/invalid-pattern',
  on: 'pattern',
  severity: 'error',
  summary: 'A regular expression is one of .NET.',
  why: 'The regexPattern of Replace is read by .NET, which refuses a pattern that it cannot parse. Other dialects have forms that .NET does not know.',
  remedy: 'Write the pattern as .NET reads it; a backslash puts a special character for itself, and is written twice in a text.',
  references: ['https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference', pages.reference],
  examples: {
    bad: [{ code: 'Replace([mail], , "«(»@.*", , "", , )' }, { code: 'Replace([mail], , "«(?P»<at>@)", , "", , )' }],
    good: ['Replace([mail], , "(@.*)", , "", , )'],
  },
  check({ text, node, pattern }, report) {
    if (pattern.kind === 'error')
      report({ span: spanIn(node, text, pattern.span), message: `The pattern is not one of .NET: ${pattern.message}` });
  },
});

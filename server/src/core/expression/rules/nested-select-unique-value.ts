import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/nested-select-unique-value',
  on: 'known call',
  severity: 'error',
  summary: 'SelectUniqueValue stands around the whole expression.',
  why: 'It is evaluated against the directory when a user is created, and works only as the outermost function. The portal lets a nested one be typed; provisioning then fails.',
  remedy: 'Put the other functions into its arguments.',
  references: [pages.reference, 'https://github.com/MicrosoftDocs/azure-docs/issues/119448'],
  examples: {
    bad: [{ code: 'ToLower(«SelectUniqueValue»([mailNickname], Append([mailNickname], "2")))' }],
    good: ['SelectUniqueValue(ToLower([mailNickname]), Append([mailNickname], "2"))'],
  },
  check({ call, fn, isOutermost }, report) {
    if (fn.name !== 'SelectUniqueValue' || isOutermost) return;
    report({
      span: call.name.span,
      message: 'SelectUniqueValue works only as the outermost function; put what is around it into each of its arguments.',
    });
  },
});

import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/unclosed-string',
  on: 'unclosed string',
  severity: 'error',
  summary: 'Every text in double quotes is closed.',
  why: 'A backslash before a double quote makes the quote part of the text, so "C:\\" goes on to the next quote. A backslash itself is written twice.',
  remedy: 'Close the text with a straight double quote; write \\\\ for a backslash at its end.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [
      { code: 'Append([department], «"»-contoso)', fixed: 'Append([department], "-contoso")' },
      { code: 'Join("", [login], «"»@, [domain], "x")', fixed: 'Join("", [login], "@", [domain], "x")' },
      { code: 'Append([login], «"»-x"")', fixed: 'Append([login], "-x")' },
      { code: 'Append([department], «"»contoso' },
      { code: 'Join(«"»\\", [domain], [login])', fixed: 'Join("\\\\", [domain], [login])' },
    ],
    good: ['Append([department], "-contoso")', 'Join("\\\\", [domain], [login])'],
  },
  check({ span, doubled, repair }, report) {
    report({
      span,
      message: doubled
        ? 'This text is not closed: its last backslash makes the quote part of it. Write the backslash twice.'
        : 'This text is not closed; end it with a double quote.',
      fixes: [...(doubled ? [{ title: 'Write the backslash twice', edits: [doubled] }] : []), ...(repair ? [repair] : [])],
    });
  },
});

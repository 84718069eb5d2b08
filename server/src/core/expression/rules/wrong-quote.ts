import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/wrong-quote',
  on: 'wrong quote',
  severity: 'error',
  summary: 'Text stands in straight double quotes.',
  why: 'Only the straight double quote delimits text. Curly quotes come along when an expression is pasted from Word or a web page; single quotes are none in this language, although one Microsoft sample has them.',
  remedy: 'Write straight double quotes around the text.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data',
    'https://learn.microsoft.com/entra/identity/app-provisioning/hr-user-update-issues',
  ],
  examples: {
    bad: [
      { code: 'Append([department], «“-contoso”»)', fixed: 'Append([department], "-contoso")' },
      { code: "Append([department], «'-contoso'»)", fixed: 'Append([department], "-contoso")' },
      { code: "Append([department], «''-contoso''»)", fixed: 'Append([department], "-contoso")' },
      { code: "Append([department], «' the boss''s'»)", fixed: 'Append([department], " the boss\'s")' },
      {
        code: 'Join(«“-”», [givenName], «‘x’»)',
        fixed: ['Join("-", [givenName], ‘x’)', 'Join("-", [givenName], "x")'],
        leaves: ['expression/wrong-quote'],
      },
    ],
    good: ['Append([department], "-contoso")'],
  },
  check({ span, straight, all }, report) {
    report({
      span,
      message: 'Text stands in straight double quotes here, not in curly or single ones; replace them.',
      fixes: [
        { title: 'Use straight double quotes', edits: [straight] },
        ...(all.length > 1 ? [{ title: 'Use straight double quotes in the whole expression', edits: all }] : []),
      ],
    });
  },
});

import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/unexpected-text',
  on: 'unexpected text',
  severity: 'error',
  summary: 'An expression is one value: a function, an attribute or a constant.',
  why: 'The language has functions, attributes in brackets, text in double quotes, numbers and comparisons, and nothing else: no comments, no statements, no parentheses without a function. The portal refuses an expression that it cannot parse.',
  remedy: 'Take out what does not belong; put several values into one function such as Join, and text into double quotes.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [
      { code: '«=»ToLower([userName])', fixed: 'ToLower([userName])' },
      { code: '[givenName]«, [surname]»' },
      { code: 'ToLower([userName])«;»', fixed: 'ToLower([userName])' },
      { code: 'Join("", «{»[givenName])' },
      { code: '«// lower case»\nToLower([userName])', fixed: '\nToLower([userName])' },
      { code: 'IIF([active] «=», "a", "b")' },
      { code: '«If» [active]="True" Then "a" Else "b"' },
      { code: 'Append(«emails[type eq "work"].value», "x")', fixed: 'Append([emails[type eq "work"].value], "x")' },
      { code: String.raw`Append(«[emails[type eq \"work\"].value]», "x")`, fixed: 'Append([emails[type eq "work"].value], "x")' },
      { code: String.raw`Append([mail], «\"»x\")`, fixed: 'Append([mail], "x")' },
      { code: 'Append([mail], «&quot;»x&quot;)', fixed: 'Append([mail], "x")' },
      { code: 'Append([mail], «"»"x"")', fixed: 'Append([mail], "x")' },
      { code: '«\'»Append([mail], "x")\'', fixed: 'Append([mail], "x")' },
    ],
    good: ['Join(" ", [givenName], [surname])'],
  },
  check({ span, message, repair }, report) {
    report({ span, message, ...(repair ? { fixes: [repair] } : {}) });
  },
});

import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/wrong-separator',
  on: 'wrong separator',
  severity: 'error',
  summary: 'Arguments are separated by commas, not by semicolons or words.',
  why: 'Spreadsheets separate arguments by semicolons in many countries, and other languages write THEN and ELSE between them; this one knows the comma only.',
  remedy: 'Write a comma.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [
      { code: 'Append([department]«;» "-contoso")', fixed: 'Append([department], "-contoso")' },
      { code: 'IIF([type]="Intern" «THEN» "t" ELSE "e")', fixed: 'IIF([type]="Intern" , "t" , "e")' },
      { code: 'Join("-"«;» [a]; ToLower([b];))', fixed: 'Join("-", [a], ToLower([b],))' },
    ],
    good: ['Append([department], "a;b")'],
  },
  check({ span, written, edits }, report) {
    const [what, where] = [
      written === ';' ? 'this semicolon' : `this ${written.toUpperCase()}`,
      edits.length > 1 ? ', and for those behind it' : '',
    ];
    report({
      span,
      message: `Arguments are separated by commas; write a comma for ${what}${where}.`,
      fixes: [{ title: edits.length > 1 ? 'Write commas' : 'Write a comma', edits }],
    });
  },
});

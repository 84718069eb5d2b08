import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/wrong-function-case',
  on: 'known call',
  severity: 'hint',
  summary: 'The names of functions are written as the reference writes them.',
  why: 'The reference says that the language is case-sensitive, yet the same page writes switch and Instr.',
  remedy: 'Write the name as the reference does.',
  references: [pages.reference],
  examples: {
    bad: [{ code: '«instr»([mail], "@")', fixed: 'InStr([mail], "@")' }],
    good: ['InStr([mail], "@")', 'Instr([mail], "@", , )'],
  },
  check({ call: { name }, fn }, report) {
    if (name.text === fn.name || name.text === fn.exportedAs) return;
    report({
      span: name.span,
      message: `The reference writes ${fn.name}; write it in this letter case.`,
      fixes: [{ title: `Write ${fn.name}`, safe: true, edits: [{ span: name.span, text: fn.name }] }],
    });
  },
});

import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/direct-or-constant',
  on: 'expression',
  severity: 'hint',
  summary: 'An attribute or a text alone is a direct or constant mapping.',
  why: 'A mapping of the type Expression is made of functions. An attribute alone is what the type Direct is for, and a text alone the type Constant; the result is the same.',
  remedy: 'Choose the mapping type Direct or Constant.',
  references: [pages.reference, pages.customise],
  examples: {
    bad: [{ code: '«[userName]»' }, { code: '«"Oslo"»' }, { code: String.raw`«"Append([mail], \"x\")"»`, fixed: 'Append([mail], "x")' }],
    good: ['ToLower([userName])'],
  },
  check({ tree, place }, report) {
    if (place.mappingType !== undefined && place.mappingType !== 'Function') return;
    if (tree.type === 'attribute')
      report({ span: tree.span, message: 'An attribute alone needs no expression; use the mapping type Direct.' });
    const inner = tree.type === 'string' && /^\s*[A-Za-z]\w*\s*\([\s\S]*\)\s*$/.test(tree.value) ? tree.value.trim() : undefined;
    if (inner !== undefined)
      report({
        span: tree.span,
        message: 'This is a text, which is written as it stands; if its expression is meant, delete the quotes around it.',
        fixes: [{ title: 'Make it the expression', edits: [{ span: tree.span, text: inner }] }],
      });
    else if (tree.type === 'string')
      report({ span: tree.span, message: 'A text alone needs no expression; use the mapping type Constant.' });
  },
});

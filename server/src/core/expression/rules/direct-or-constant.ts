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
    bad: [{ code: '«[userName]»' }, { code: '«"Oslo"»' }],
    good: ['ToLower([userName])'],
  },
  check({ tree, place }, report) {
    if (place.mappingType !== undefined && place.mappingType !== 'Function') return;
    if (tree.type === 'attribute')
      report({ span: tree.span, message: 'An attribute alone needs no expression; use the mapping type Direct.' });
    if (tree.type === 'string') report({ span: tree.span, message: 'A text alone needs no expression; use the mapping type Constant.' });
  },
});

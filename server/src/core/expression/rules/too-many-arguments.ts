import { counted } from '../../base/words.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';
import { signatureOf } from '../signature.ts';

export default defineRule({
  id: 'expression/too-many-arguments',
  on: 'known call',
  severity: 'error',
  summary: 'A function is given no more arguments than it takes.',
  why: 'An argument has its meaning by its place, and there is none behind the last. Empty places between commas count too.',
  remedy: 'Delete what is too much, or look for a comma or parenthesis at the wrong place.',
  references: [pages.reference, pages.cloudSync],
  examples: {
    bad: [{ code: 'ToLower([mail], ,« »)', fixed: 'ToLower([mail], )' }, { code: 'Append([givenName], " ",« [surname]»)' }],
    good: ['ToLower([mail], )', 'Join(" ", [givenName], [surname])'],
  },
  check({ call, fn, shape: { surplus } }, report) {
    const [first] = surplus;
    const last = surplus.at(-1);
    if (!first || !last) return;
    const isEmpty = surplus.every(({ value }) => !value);
    report({
      span: { start: Math.min(first.span.start, last.span.end - 1), end: last.span.end },
      message: `${fn.name} takes ${fn.params.length === 0 ? 'no arguments' : `at most ${counted(fn.params.length, 'argument')}`}; delete the rest, or look for a misplaced parenthesis. It is written ${signatureOf(fn)}${fn.params.some(({ optional }) => optional) ? ', where ? marks what may be left out' : ''}.`,
      fixes:
        isEmpty && call.slots.length > surplus.length
          ? [{ title: 'Delete the empty places', edits: [{ span: { start: first.span.start - 1, end: last.span.end }, text: '' }] }]
          : [],
    });
  },
});

import { counted } from '../../base/words.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/full-width-sign',
  on: 'full-width sign',
  severity: 'error',
  summary: 'Commas, parentheses, brackets and quotes are those of ASCII.',
  why: 'Keyboards and documents in Chinese, Japanese and Korean have signs as wide as a letter of theirs, such as ， and （. They look alike and are other characters, which the language does not have outside of texts.',
  remedy: 'Write the usual signs; in a text in double quotes any sign may stay.',
  references: [pages.reference],
  examples: {
    bad: [
      { code: 'Append([department]«，» "-contoso")', fixed: 'Append([department], "-contoso")' },
      { code: 'Append«（»［department］，＂（x）＂）', fixed: 'Append([department],"（x）")' },
    ],
    good: ['Append([department], "（contoso）")'],
  },
  check({ span, edits }, report) {
    report({
      span,
      message:
        edits.length === 1
          ? 'This is a full-width sign, which the language does not have; write the usual one.'
          : `Here and behind it are ${counted(edits.length, 'full-width sign')}, which the language does not have; write the usual ones.`,
      fixes: [{ title: 'Write the usual signs', edits }],
    });
  },
});

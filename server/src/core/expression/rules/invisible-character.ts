import { counted } from '../../base/words.ts';
import { pages } from '../pages.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'expression/invisible-character',
  on: 'invisible character',
  severity: 'error',
  summary: 'Every character of an expression can be seen.',
  why: 'Zero-width blanks, soft hyphens and byte-order marks come along when text is copied from a web page or a chat. They are no blanks of the language, and in a name or a text they make it another one.',
  remedy: 'Take them out; the quick fix takes out all that stand where they have no meaning.',
  references: [pages.reference],
  examples: {
    bad: [
      { code: 'Append([department], «\u200B»"-contoso")', fixed: 'Append([department], "-contoso")' },
      { code: 'App«\u00AD»end([depart\u200Bment], "-contoso")', fixed: 'Append([department], "-contoso")' },
      { code: 'Append([emails[type«\u00A0»eq "work"].value], "x")', fixed: 'Append([emails[type eq "work"].value], "x")' },
      { code: 'Switch([department], , "Sales«\u200B»", "S")', fixed: 'Switch([department], , "Sales", "S")' },
    ],
    good: ['Append([department],\u00A0"-contoso")', 'Replace([department], "\u200B", , , "", , )'],
  },
  check({ span, edits, isBlank = false, isText = false }, report) {
    const count = counted(edits.length, 'character');
    report({
      span,
      ...(isBlank ? { severity: 'warning' } : isText ? { severity: 'information' } : {}),
      message: isText
        ? `This text has ${count} that nobody sees; it is equal only to a text that has them too. Take them out.`
        : isBlank
          ? 'This blank is another one than that of attribute names (U+00A0); write the usual one.'
          : edits.length === 1
            ? 'Here stands a character that nobody sees and that is no part of an expression; take it out.'
            : `Here and behind it stand ${count} that nobody sees and that are no part of an expression; take them out.`,
      fixes: [{ title: isBlank ? 'Write the usual blank' : 'Take out what nobody sees', edits }],
    });
  },
});

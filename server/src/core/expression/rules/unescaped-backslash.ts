import { defineRule } from '../rule.ts';
import { pages } from '../pages.ts';

export default defineRule({
  id: 'expression/unescaped-backslash',
  on: 'string',
  severity: 'information',
  summary: 'A backslash in a text is written twice.',
  why: 'The reference documents two escapes, \\\\ and \\". Samples with one backslash in a pattern, such as \\d, have results that show that it is kept; no page promises so.',
  remedy: 'Write each backslash twice, which means the same and is documented.',
  references: [pages.reference, pages.workdayWriteback],
  examples: {
    bad: [{ code: 'Replace([phone], , "«\\d»+\\s", , "", , )', fixed: 'Replace([phone], , "\\\\d+\\\\s", , "", , )' }],
    good: ['Replace([phone], , "\\\\d+\\\\s", , "", , )', 'Append([name], "\\"")'],
  },
  check({ text, node: { span, value } }, report) {
    if (!value.includes('\\')) return;
    const written = text.slice(span.start, span.end - 1);
    const alone = [...written.matchAll(/\\(?:[\\"]|)/g)].flatMap(({ 0: found, index }) => (found.length === 1 ? [span.start + index] : []));
    const [first] = alone;
    if (first === undefined) return;
    report({
      span: { start: first, end: first + 2 },
      message: `A backslash alone is no documented escape${/[nrt]/.test(text.charAt(first + 1)) ? ', and no line break or tab outside of patterns' : ''}; write it twice${alone.length > 1 ? `, as ${alone.length} times in this text` : ''}.`,
      fixes: [
        { title: 'Write the backslashes of this text twice', edits: alone.map((at) => ({ span: { start: at, end: at }, text: '\\' })) },
      ],
    });
  },
});

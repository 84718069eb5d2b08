import { nearest } from '../../base/did-you-mean.ts';
import { functionNamed } from '../functions/index.ts';
import { flowKeywords } from '../keywords.ts';
import { pages } from '../pages.ts';
import { defineRule, type WrittenWord } from '../rule.ts';
import { quoted } from '../string-places.ts';

export default defineRule({
  id: 'expression/unknown-word',
  on: 'word',
  severity: 'warning',
  summary: 'A word stands where one is expected, and is one of those that are known there.',
  why: 'A few arguments take one word of a list, such as the interval of DateAdd. Elsewhere, text stands in double quotes and an attribute in brackets. There is no null, and True and False are texts.',
  remedy: 'Write one of the words of the list, or put text into double quotes.',
  references: [pages.reference, 'https://github.com/MicrosoftDocs/azure-docs/issues/33866'],
  examples: {
    bad: [
      { code: 'DateAdd(«"D"», 7, Now())', fixed: 'DateAdd("d", 7, Now())' },
      { code: 'DateAdd("d", 7, «Now»)', fixed: 'DateAdd("d", 7, Now())' },
      { code: 'DateAdd(«"days"», 7, Now())', fixed: 'DateAdd("d", 7, Now())' },
      { code: 'IIF([level] > 3, «true», "b")', fixed: ['IIF([level] > 3, "True", "b")', 'IIF([level] > 3, [true], "b")'] },
      { code: 'DateDiff(«"yy"», Now(), CDate([hireDate]))', fixed: 'DateDiff("yyyy", Now(), CDate([hireDate]))' },
      { code: 'IIF([level] > 3, [title], «IgnoreAttributFlow»)', fixed: 'IIF([level] > 3, [title], IgnoreAttributeFlow)' },
      { code: 'DateDiff(«"fortnight"», Now(), CDate([hireDate]))' },
      { code: 'InStr([mail], "@", 1, «vbTextComparison»)' },
      { code: 'InStr([mail], "@", 1, «vbTextCompar»)', fixed: 'InStr([mail], "@", 1, vbTextCompare)' },
      { code: 'IIF([level] > 3, «True», "b")', fixed: ['IIF([level] > 3, "True", "b")', 'IIF([level] > 3, [True], "b")'] },
      { code: 'ToLower([city], «en-US»)', fixed: ['ToLower([city], "en-US")', 'ToLower([city], [en-US])'] },
      { code: 'Switch([active], «Null», "1", "True")', fixed: 'Switch([active], , "1", "True")' },
    ],
    good: ['DateAdd("d", 7, Now())', 'InStr([mail], "@", 1, vbTextCompare)', 'IIF([level] > 3, [title], IgnoreAttributeFlow)'],
  },
  check(written, report) {
    const { span, expected } = written;
    if (!expected) {
      report({ span, ...misplaced(written) });
      return;
    }
    if (expected.oneOf.includes(written.word)) return;
    const interval = intervals[written.word.toLowerCase().replace(/s$/, '')];
    const meant = interval !== undefined && expected.oneOf.includes(interval) ? interval : nearest(written.word, expected.oneOf);
    report({
      span,
      message: `The ${expected.place} is one of ${expected.oneOf.join(', ')}; write one of them.`,
      fixes: meant === undefined ? [] : [{ title: `Write ${meant}`, edits: [{ span, text: written.isQuoted ? quoted(meant) : meant }] }],
    });
  },
});

/** The words of other languages for the intervals of dates. */
const intervals: Readonly<Partial<Record<string, string>>> = {
  day: 'd',
  month: 'm',
  year: 'yyyy',
  yy: 'yyyy',
  week: 'ww',
  hour: 'h',
  minute: 'n',
  second: 's',
};

function misplaced({ span, word }: WrittenWord) {
  if (/^(?:null|authoritativenull)$/i.test(word))
    return {
      message: 'There is no word for null in this language; leave the place empty, or use IgnoreFlowIfNullOrEmpty.',
      fixes: [{ title: 'Leave the place empty', edits: [{ span, text: '' }] }],
    };
  const fn = functionNamed(word);
  if (fn)
    return {
      message: `${fn.name} is a function; write its arguments in parentheses behind it, ${fn.name}().`,
      fixes: [{ title: `Write ${fn.name}()`, edits: [{ span: { start: span.end, end: span.end }, text: '()' }] }],
    };
  const keyword = nearest(word, flowKeywords.keys());
  if (keyword !== undefined)
    return {
      message: `A word without quotes has no meaning here; write ${keyword} if that is meant, or put text into double quotes.`,
      fixes: [{ title: `Write ${keyword}`, edits: [{ span, text: keyword }] }],
    };
  const truth = ['True', 'False'].find((one) => one.toLowerCase() === word.toLowerCase());
  return {
    message: 'A word without quotes has no meaning here; put text into double quotes, and an attribute into brackets.',
    fixes: [
      { title: 'Put it into double quotes', edits: [{ span, text: quoted(truth ?? word) }] },
      { title: 'Put it into brackets, as an attribute', edits: [{ span, text: `[${word}]` }] },
    ],
  };
}

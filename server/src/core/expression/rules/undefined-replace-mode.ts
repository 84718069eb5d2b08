import type { TextFix } from '../../base/rule.ts';
import type { Expression } from '../ast.ts';
import { pages } from '../pages.ts';
import { givenIn, replaceArguments, replaceModeOf, type ReplaceArgument } from '../replace-mode.ts';
import { defineRule, type KnownCall } from '../rule.ts';
import { withSlots } from '../slots.ts';

export default defineRule({
  id: 'expression/undefined-replace-mode',
  on: 'known call',
  severity: 'error',
  summary: 'Replace is given one of its documented combinations of arguments.',
  why: 'Which arguments Replace is given decides what it does: oldValue or regexPattern for what is replaced, replacementValue, replacementAttributeName or template for what takes its place. The replacementValue is the fifth argument, so that a value too early is taken for a pattern or a group.',
  remedy:
    'Count the commas: Replace(source, oldValue, regexPattern, regexGroupName, replacementValue, replacementAttributeName, template).',
  references: [pages.reference, pages.cloudSync],
  examples: {
    bad: [
      { code: '«Replace»([mail], "x", "y")', fixed: 'Replace([mail], "x", , , "y", , )' },
      { code: '«Replace»([mail], "@contoso.com", , "", , , )', fixed: 'Replace([mail], "@contoso.com", , , "", , )' },
      { code: '«Replace»([mail], "[0-9]+", "")', fixed: 'Replace([mail], , "[0-9]+", , "", , )' },
      { code: '«Replace»([name], "<name>", "<name>@contoso.com")', fixed: 'Replace([name], "<name>", , , , , "<name>@contoso.com")' },
      { code: '«Replace»([mail], "(?<at>@)", "at", "")', fixed: 'Replace([mail], , "(?<at>@)", "at", "", , )' },
      { code: '«Replace»([mail], "x")' },
      { code: '«Replace»([mail], , "x", "y", , , )', fixed: 'Replace([mail], , "x", , "y", , )' },
      { code: '«Replace»([mail], "x", , , , "y", )', fixed: 'Replace([mail], "x", , , "y", , )' },
    ],
    good: ['Replace([mail], "x", , , "y", , )', 'Replace([mail], , "[0-9]+", , "", , )'],
  },
  check(subject, report) {
    const { call, fn, shape } = subject;
    if (fn.name !== 'Replace' || shape.surplus.length > 0) return;
    const mode = replaceModeOf(givenIn(call));
    if (mode !== undefined && mode !== 'every oldValue by another attribute') return;
    const fixes = likely(subject);
    const [fix] = fixes;
    if (mode === undefined) {
      const given = givenIn(call);
      report({
        span: call.name.span,
        message: `Replace is not defined for ${inWords(given)}; ${fix ? `${given.length > 1 ? 'write them as' : 'give'} ${fix.title.replace(/^Make it /, '')}` : 'give what is replaced, and what takes its place'}.`,
        fixes,
      });
      return;
    }
    const isText = call.slots[5]?.value?.type === 'string';
    report({
      span: call.name.span,
      severity: isText ? 'warning' : 'information',
      message:
        'No page says what Replace makes of oldValue with replacementAttributeName, the sixth argument; use the fifth, replacementValue.',
      fixes,
    });
  },
});

const textIn = (value: Expression | undefined): string | undefined => (value?.type === 'string' ? value.value : undefined);

const inWords = (given: readonly string[]): string =>
  given.length === 0
    ? 'a source alone'
    : `${given.slice(0, -1).join(', ')}${given.length > 1 ? ' and ' : ''}${given.at(-1) ?? ''}${given.length === 1 ? ' alone' : ' together'}`;

/** What the values are probably meant to be, by their order and their form. */
function likely({ text, call }: KnownCall): readonly TextFix[] {
  const values = call.slots.slice(1).flatMap(({ value }) => (value ? [value] : []));
  const meant = meaningOf(values, call.slots[2]?.value);
  if (!meant) return [];
  const slots = [call.slots[0]?.value, ...replaceArguments.map((name) => values[meant.indexOf(name)])];
  return [{ title: `Make it ${inWords(meant).replace(/ together$/, '')}`, edits: [withSlots(text, call, slots)] }];
}

function meaningOf(values: readonly Expression[], inPatternSlot: Expression | undefined): readonly ReplaceArgument[] | undefined {
  const [first, second] = values;
  const [old = '', other] = [textIn(first), textIn(second)];
  if (values.length === 3) {
    const isGroup = other !== undefined && other !== '' && old.includes(`(?<${other}>`);
    return isGroup ? ['regexPattern', 'regexGroupName', 'replacementValue'] : undefined;
  }
  if (values.length !== 2 || textIn(first) === '') return undefined;
  if (first === inPatternSlot || looksLikePattern(old)) return ['regexPattern', 'replacementValue'];
  return old !== '' && other?.includes(old) ? ['oldValue', 'template'] : ['oldValue', 'replacementValue'];
}

/** What hardly anybody has in a name, an address or a number. */
const looksLikePattern = (text: string): boolean => /\\[dswDSWb.+*?()[\]]|\[[^\]]+\]|\(\?|\.[*+]|^\^|\$$/.test(text);

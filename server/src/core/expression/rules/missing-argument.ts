import type { TextFix } from '../../base/rule.ts';
import { pages } from '../pages.ts';
import { defineRule, type KnownCall } from '../rule.ts';
import { ordinal, withSlots } from '../slots.ts';

export default defineRule({
  id: 'expression/missing-argument',
  on: 'known call',
  severity: 'error',
  summary: 'Every required argument of a function is given.',
  why: 'An argument has its meaning by its place, and an empty place between commas counts. The portal refuses a call that lacks a required argument.',
  remedy: 'Give the argument at its place. An optional one before it that is left out needs its comma.',
  references: [pages.reference, pages.cloudSync],
  examples: {
    bad: [
      { code: '«Word»([displayName], 2)', fixed: 'Word([displayName], 2, Delimiters)', leaves: ['expression/unknown-word'] },
      { code: 'Mid([mail],« », 3)', fixed: 'Mid([mail], start, 3)', leaves: ['expression/unknown-word'] },
      { code: '«Switch»([active])', fixed: 'Switch([active], , key, value)', leaves: ['expression/unknown-word'] },
      {
        code: 'FormatDateTime([hireDate], "yyyy-MM-dd", "yyyyMMdd",« »)',
        fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")',
      },
      { code: '«FormatDateTime»([hireDate], "yyyy-MM-dd", "yyyyMMdd")', fixed: 'FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyyMMdd")' },
      { code: 'Replace(«,» "x", , , "y", , )', fixed: 'Replace(source, "x", , , "y", , )', leaves: ['expression/unknown-word'] },
      { code: '«Mid»([mail], 3)' },
    ],
    good: ['Word([displayName], 2, " ")', 'Mid([mail], 1, 3)'],
  },
  check(subject, report) {
    const { call, fn, shape } = subject;
    const [first] = shape.missing;
    // Of Replace() alone, undefined-replace-mode says what is missing.
    if (first && (fn.name !== 'Replace' || call.slots.length > 0)) {
      const { parameter, index } = first;
      const slot = call.slots[index];
      report({
        span: slot ? { start: slot.span.start, end: Math.max(slot.span.end, slot.span.start + 1) } : call.name.span,
        message: `${fn.name} lacks its ${ordinal(index + 1)} argument, ${parameter.name} (${parameter.meaning}); give it there.`,
        fixes: [...inOrder(subject), toFillIn(subject)].slice(0, 1),
      });
      return;
    }
    // Documents differ in these two, and both forms are in use.
    if (fn.name === 'FormatDateTime' && call.slots.length === 3)
      report({
        span: call.name.span,
        severity: 'hint',
        message:
          'The reference of app provisioning has four arguments here; three are those of cloud sync. Write an empty second place for dateTimeStyles.',
        fixes: [{ title: 'Leave a place for dateTimeStyles', edits: [{ span: emptySpan(call.slots[1]?.span.start), text: ' ,' }] }],
      });
    if (fn.name === 'Mid' && call.slots.length === 2)
      report({
        span: call.name.span,
        severity: 'hint',
        message: 'The reference lists the length of Mid as required; give it, although a sample of cloud sync leaves it out.',
      });
  },
});

const emptySpan = (at = 0) => ({ start: at, end: at });

/** Each missing argument by its name, a word that is reported until something takes its place. */
function toFillIn({ call: { slots, open, close }, shape: { missing } }: KnownCall): TextFix {
  const names = missing.map(({ parameter }) => parameter.name);
  const inPlace = missing.flatMap(({ parameter, index }) => {
    const slot = slots[index];
    return slot ? [{ span: slot.span, text: index === 0 ? parameter.name : ` ${parameter.name}` }] : [];
  });
  const last = missing.at(-1)?.index ?? 0;
  let behind = '';
  for (let index = slots.length; index <= last; index++)
    behind += `${index === 0 ? '' : ', '}${missing.find((one) => one.index === index)?.parameter.name ?? ''}`;
  const end = close?.start ?? open.end;
  const edits = [...inPlace, ...(behind === '' ? [] : [{ span: { start: end, end }, text: behind }])];
  return { title: `Name the missing ${names.join(' and ')}, to be filled in`, edits };
}

/** As many values as there are required arguments: they may be meant for those. */
function inOrder({ text, call, fn, shape: { parameters, missing, dangling, surplus } }: KnownCall): readonly TextFix[] {
  const required = fn.params.filter(({ optional }) => !optional);
  const given = call.slots.flatMap(({ value }) => (value ? [value] : []));
  const isShifted = parameters.some(({ optional }, i) => optional && call.slots[i]?.value && i < (missing[0]?.index ?? 0));
  if (!isShifted || dangling || surplus.length > 0 || required.some(({ repeating }) => repeating) || given.length !== required.length)
    return [];
  const last = fn.params.findLastIndex(({ optional }) => !optional);
  const slots = fn.params.slice(0, last + 1).map((one) => (one.optional ? undefined : given[required.indexOf(one)]));
  const left = fn.params.slice(0, last).flatMap(({ name, optional }) => (optional ? [name] : []));
  return [{ title: `Leave ${left.join(' and ')} empty`, edits: [withSlots(text, call, slots)] }];
}

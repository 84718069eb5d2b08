import { nodesOf, type Attribute, type Expression } from '../ast.ts';
import { parametersOf } from '../arguments.ts';
import { functionNamed } from '../functions/index.ts';
import { pages } from '../pages.ts';
import { presenceTestOf } from '../presence.ts';
import { defineRule, type KnownCall } from '../rule.ts';

export default defineRule({
  id: 'expression/eager-branch',
  on: 'known call',
  severity: 'information',
  summary: 'A branch works also for the value that its condition keeps away.',
  why: 'Samples with printed results have such a branch, so the service seems to evaluate only the one that is chosen. No page promises it.',
  remedy:
    'If the mapping fails for people without the value, give the function a value that it can read in that case too: CDate(Switch([endDate], [endDate], "", "9999-12-31")).',
  references: [pages.workday, pages.reference],
  examples: {
    bad: [
      { code: 'Switch([endDate], «CDate([endDate])», "", "never")' },
      { code: 'Switch([mail], Append(«Item(Split([mail], "@"), 1)», "-x"), "", "none")' },
    ],
    good: ['Switch([endDate], [endDate], "", "never")', 'CDate(Switch([endDate], [endDate], "", "9999-12-31"))'],
  },
  check(subject, report) {
    const guarded = guardedBranchOf(subject);
    if (!guarded) return;
    const failing = failingIn(guarded.branch, guarded.of);
    if (!failing) return;
    report({
      span: failing.span,
      // Of this form results are printed.
      ...(subject.fn.name === 'Switch' ? { severity: 'hint' } : {}),
      message:
        'This call fails where the attribute is missing. The condition keeps that away only if other branches are not evaluated; give it a value for that case too if the mapping fails.',
    });
  },
});

/** The branch that is taken only where an attribute has a value. */
function guardedBranchOf({ call, fn }: KnownCall): { readonly branch: Expression; readonly of: Attribute } | undefined {
  const [first, second, third] = call.slots.map(({ value }) => value);
  if (fn.name === 'IIF') {
    const test = presenceTestOf(first);
    const branch = test?.holdsIfPresent ? second : third;
    return test?.of.type === 'attribute' && branch ? { branch, of: test.of } : undefined;
  }
  if (fn.name !== 'Switch' || first?.type !== 'attribute' || !second) return undefined;
  const hasEmptyKey = call.slots.some(({ value }, i) => i >= 2 && i % 2 === 0 && value?.type === 'string' && value.value === '');
  return hasEmptyKey ? { branch: second, of: first } : undefined;
}

/** A call that cannot read a missing value: of a date or a number, or of one of several values. */
function failingIn(branch: Expression, { name }: Attribute): Expression | undefined {
  const isIt = (node: Expression | undefined): boolean => node?.type === 'attribute' && node.name === name;
  for (const { node } of nodesOf(branch)) {
    if (node.type !== 'call') continue;
    const fn = functionNamed(node.name.text);
    if (!fn) continue;
    const parameters = parametersOf(fn, node.slots.length);
    if (node.slots.some(({ value }, i) => isIt(value) && /^(?:date|integer|long)$/.test(parameters[i]?.type ?? ''))) return node;
    const list = node.slots[0]?.value;
    if (fn.name === 'Item' && (isIt(list) || (list?.type === 'call' && /^split$/i.test(list.name.text) && isIt(list.slots[0]?.value))))
      return node;
  }
  return undefined;
}

import type { TextFix } from '../../base/rule.ts';
import type { Expression } from '../ast.ts';
import { pages } from '../pages.ts';
import { isUnreliable, presenceTestOf } from '../presence.ts';
import { defineRule, type KnownCall } from '../rule.ts';

export default defineRule({
  id: 'expression/unreliable-condition',
  on: 'known call',
  severity: 'warning',
  summary: 'Whether a value is there is asked by Switch with the key "".',
  why: 'The reference lists IsPresent, IsNullOrEmpty, IgnoreFlowIfNullOrEmpty and a comparison with "" as unsupported conditions: the check fails where the attribute is missing. The HR guides and default mappings use them all the same, and print results. The documents contradict each other.',
  remedy: 'Write Switch(value, value if present, "", value if missing), which both sides agree on.',
  references: [pages.reference, pages.workday, 'https://github.com/MicrosoftDocs/entra-docs/issues/120'],
  examples: {
    bad: [
      { code: 'IIF(«IsPresent([country])», [country], "Other")', fixed: 'Switch([country], [country], "", "Other")' },
      { code: 'IIF(«[country]=""», "Other", [country])', fixed: 'Switch([country], [country], "", "Other")' },
      { code: 'IIF(«Not(IsNullOrEmpty([country]))», [country], "Other")', fixed: 'Switch([country], [country], "", "Other")' },
      { code: 'Switch(«IsPresent([jobTitle])», "None", "True", [jobTitle])', fixed: 'Switch([jobTitle], [jobTitle], "", "None")' },
      { code: 'IIF(«IsString([country])», [country], "Other")' },
      { code: 'IIF(«IsPresent([manager])», [manager], "")' },
    ],
    good: ['Switch([country], [country], "", "Other")', 'IIF([country]="NO", "Norway", "Other")'],
  },
  check(subject, report) {
    const { call, fn } = subject;
    if (fn.name !== 'IIF' && fn.name !== 'Switch') return;
    const condition = call.slots[0]?.value;
    if (!condition || !isUnreliable(condition)) return;
    const switched = asSwitch(subject, condition);
    report({
      span: condition.span,
      message: `Documents contradict each other about such a condition, and the reference says that it fails where the value is missing; use Switch with the key "" instead.`,
      fixes: switched ? [switched] : [],
    });
  },
});

/** The same question as a Switch, where the call asks nothing else. */
function asSwitch({ text, call, fn, shape }: KnownCall, condition: Expression): TextFix | undefined {
  const test = presenceTestOf(condition);
  if (!test || isReference(test.of) || shape.missing.length > 0 || shape.surplus.length > 0 || shape.dangling) return undefined;
  const values = call.slots.map(({ value }) => value);
  const [ifTrue, ifFalse] = fn.name === 'IIF' ? [values[1], values[2]] : outcomesOf(values);
  const [present, missing] = test.holdsIfPresent ? [ifTrue, ifFalse] : [ifFalse, ifTrue];
  if (!present || !missing) return undefined;
  const written = [test.of, present].map(({ span }) => text.slice(span.start, span.end));
  const replacement = `Switch(${written.join(', ')}, "", ${text.slice(missing.span.start, missing.span.end)})`;
  return { title: 'Ask by Switch with the key ""', edits: [{ span: call.span, text: replacement }] };
}

/** Switch is documented not to be for it. */
const isReference = (node: Expression): boolean => node.type === 'attribute' && /(?:^|:)manager(?:$|\.)/i.test(node.name);

/** What a Switch over True and False gives for each. */
function outcomesOf(values: readonly (Expression | undefined)[]): readonly [Expression | undefined, Expression | undefined] {
  const outcomes = new Map<string, Expression | undefined>();
  for (let i = 2; i + 1 < values.length; i += 2) {
    const key = values[i];
    if (key?.type !== 'string' || !/^(?:True|False)$/.test(key.value)) return [undefined, undefined];
    if (!outcomes.has(key.value)) outcomes.set(key.value, values[i + 1]);
  }
  return [outcomes.has('True') ? outcomes.get('True') : values[1], outcomes.has('False') ? outcomes.get('False') : values[1]];
}

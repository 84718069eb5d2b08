/** Conditions that ask whether there is a value: what they ask about, and whether they hold where it is there. */
import type { Expression } from './ast.ts';

export interface PresenceTest {
  readonly of: Expression;
  /** True for IsPresent, false for IsNullOrEmpty. */
  readonly holdsIfPresent: boolean;
}

const tests: Readonly<Record<string, boolean>> = {
  ispresent: true,
  ignoreflowifnullorempty: true,
  isnull: false,
  isnothing: false,
  isnullorempty: false,
};

export function presenceTestOf(node: Expression | undefined): PresenceTest | undefined {
  if (node?.type === 'comparison') return comparedWithNothing(node.left, node.operator.text, node.right);
  if (node?.type !== 'call') return undefined;
  const of = node.slots[0]?.value;
  if (!of || node.slots.length !== 1) return undefined;
  const name = node.name.text.toLowerCase();
  if (name === 'not') {
    const inner = presenceTestOf(of);
    return inner && { ...inner, holdsIfPresent: !inner.holdsIfPresent };
  }
  const holdsIfPresent = Object.hasOwn(tests, name) ? tests[name] : undefined;
  return holdsIfPresent === undefined ? undefined : { of, holdsIfPresent };
}

/** Documents contradict each other about such a condition. */
export const isUnreliable = (condition: Expression | undefined): boolean =>
  presenceTestOf(condition) !== undefined || (condition?.type === 'call' && /^isstring$/i.test(condition.name.text));

/** Of a condition that has come to this: whether its value is missing, where it fails by the reference. A comparison does not tell. */
export function isInDoubt(condition: Expression | undefined, holds: boolean): boolean {
  const holdsIfPresent = presenceTestOf(condition)?.holdsIfPresent ?? true;
  return isUnreliable(condition) && (condition?.type === 'comparison' || holds !== holdsIfPresent);
}

/** `[country] = ""` */
function comparedWithNothing(left: Expression, operator: string, right: Expression): PresenceTest | undefined {
  const [attribute, other] = left.type === 'attribute' ? [left, right] : [right, left];
  const asks = attribute.type === 'attribute' && other.type === 'string' && other.value === '' && (operator === '=' || operator === '<>');
  return asks ? { of: attribute, holdsIfPresent: operator === '<>' } : undefined;
}

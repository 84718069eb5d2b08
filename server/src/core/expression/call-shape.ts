/** How the slots of a call fit the parameters of its function: what is missing, what is too much. */
import { parametersOf } from './arguments.ts';
import type { Call, Slot } from './ast.ts';
import type { MappingFunction, Parameter } from './function.ts';

export interface CallShape {
  /** What each slot stands for, as far as there are parameters. */
  readonly parameters: readonly Parameter[];
  /** Required and not given; with its slot where that is there and empty. */
  readonly missing: readonly { readonly parameter: Parameter; readonly index: number }[];
  /** The slots for which there is no parameter. */
  readonly surplus: readonly Slot[];
  /** The last slot, where it begins a group of parameters that it does not complete: a key without a value. */
  readonly dangling: Slot | undefined;
}

export function shapeOf(fn: MappingFunction, { slots }: Call): CallShape {
  const count = slots.length;
  const parameters = parametersOf(fn, count);
  const { group } = fn;
  const singles = fn.params.length - group.length;
  const repeated = count - singles;
  const dangling = group.length > 1 && repeated > 0 && repeated % group.length !== 0 ? slots.at(-1) : undefined;
  const least = singles + (group.length === 0 ? 0 : Math.max(...group.map((one) => one.least ?? 1)) * group.length);
  // Most calls are whole, and need no closer look.
  if (!dangling && count >= least && count === parameters.length && isEachGiven(parameters, slots))
    return { parameters, missing: none, surplus: none, dangling };
  const expected = count < least && !fn.order?.[count] ? parametersOf(fn, least) : parameters;
  const missing = expected.flatMap((parameter, index) => {
    const isGiven = index < count && (slots[index]?.value !== undefined || parameter.repeating);
    return isGiven || parameter.optional || (dangling && parameter.repeating) ? [] : [{ parameter, index }];
  });
  return { parameters, missing, surplus: slots.slice(parameters.length), dangling };
}

const isEachGiven = (parameters: readonly Parameter[], slots: readonly Slot[]): boolean =>
  parameters.every(({ optional, repeating }, i) => optional === true || repeating === true || slots[i]?.value !== undefined);

const none: readonly never[] = [];

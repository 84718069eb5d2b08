/** The places of a call's arguments, in words and written anew. */
import type { TextEdit } from '../base/text.ts';
import type { Call, Expression } from './ast.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

export const ordinal = (number: number): string => ordinals[number - 1] ?? `${number}th`;

/** The call with these arguments, each as it is written in the expression; undefined is an empty place. */
export function withSlots(text: string, { open, close, span }: Call, slots: readonly (Expression | undefined)[]): TextEdit {
  const written = slots.map((value) => (value ? text.slice(value.span.start, value.span.end) : ''));
  return { span: { start: open.end, end: close?.start ?? span.end }, text: written.join(', ') };
}

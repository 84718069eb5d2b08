/** How a function is called, as one line made from its parameters. */
import type { Span } from '../base/text.ts';
import type { MappingFunction, Parameter } from './function.ts';

export interface Signature {
  /** `Mid(source, start, length?)`, `Switch(source, defaultValue?, key1, value1, key2, value2, …)`: a ? stands behind what may be left out. */
  readonly label: string;
  /** Where each parameter stands in it; those that repeat stand twice. */
  readonly parameters: readonly { readonly span: Span; readonly parameter: Parameter }[];
}

export function signaturePartsOf({ name, params, group }: MappingFunction): Signature {
  const single = params.filter(({ repeating }) => !repeating).map((parameter) => ({ parameter, shown: shown(parameter) }));
  const repeated = [1, 2].flatMap((number) => group.map((parameter) => ({ parameter, shown: `${parameter.name}${number}` })));
  let label = `${name}(`;
  const parameters = [...single, ...repeated].map(({ parameter, shown }, i) => {
    if (i > 0) label += ', ';
    const start = label.length;
    label += shown;
    return { parameter, span: { start, end: label.length } };
  });
  return { label: `${label}${group.length > 0 ? ', …' : ''})`, parameters };
}

export const signatureOf = (fn: MappingFunction): string => signaturePartsOf(fn).label;

const shown = ({ name, optional }: Parameter): string => (optional ? `${name}?` : name);

/** Which parameter of the signature the argument at `index` stands for, of a call with these arguments. */
export function parameterAt({ params, group, order }: MappingFunction, given: readonly unknown[], index: number): number | undefined {
  // With an empty place among them, they are those of the whole signature.
  const names = given.every((value) => value !== undefined) ? order?.[given.length] : undefined;
  if (names) return params.findIndex(({ name }) => name === names[index]);
  const single = params.length - group.length;
  if (index < params.length) return index;
  return group.length === 0 ? undefined : params.length + ((index - single) % group.length);
}

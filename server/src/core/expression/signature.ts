/** How a function is called, as one line made from its parameters. */
import type { MappingFunction, Parameter } from './function.ts';

/** `Mid(source, start, [length])`, `Switch(source, [defaultValue], key1, value1, key2, value2, …)`. */
export function signatureOf({ name, params }: MappingFunction): string {
  const single = params.filter(({ repeating }) => !repeating).map(shown);
  const group = params.filter(({ repeating }) => repeating);
  const repeated = group.length === 0 ? [] : [...[1, 2].flatMap((number) => group.map((one) => `${one.name}${number}`)), '…'];
  return `${name}(${[...single, ...repeated].join(', ')})`;
}

const shown = ({ name, optional }: Parameter): string => (optional ? `[${name}]` : name);

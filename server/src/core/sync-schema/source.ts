/**
 * An expression as Graph keeps it beside its text: name, type and parameters.
 * The form: https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression
 */
import type { Json } from '../base/json.ts';
import { set, type Change } from '../base/rule.ts';
import { nodesOf, type Call, type Expression } from '../expression/ast.ts';
import { parse } from '../expression/parser.ts';
import { parameterKeysOf } from './parameter-keys.ts';

export interface Source {
  readonly expression: string;
  readonly name: string;
  readonly parameters: readonly { readonly key: string; readonly value: Source }[];
  readonly type: 'Attribute' | 'Constant' | 'Function';
}

/** The members of a mapping's `source` for an expression; undefined where no page says how Graph keeps a part of it. */
export function sourceOf(expression: string): Source | undefined {
  const { tree, mistakes } = parse(expression);
  return tree && mistakes.length === 0 && isKept(tree) ? { ...sourceOfNode(tree, expression), expression } : undefined;
}

/** The changes that write an expression into a mapping, with all that Graph keeps beside it. */
export function changesTo(expression: string): Change[] {
  const source = sourceOf(expression);
  return [
    set(['source', 'expression'], expression),
    ...(source
      ? [set(['source', 'type'], source.type), set(['source', 'name'], source.name), set(['source', 'parameters'], source.parameters)]
      : []),
  ];
}

/** The same for an expression of which a part was replaced: parameters that were left empty stay so. */
export const changesIn = ({ parameters }: Json, expression: string): Change[] =>
  changesTo(expression).filter(({ at }) => at.at(-1) !== 'parameters' || (Array.isArray(parameters) && parameters.length > 0));

/** Comparisons, keywords and the like are printed nowhere, nor are the keys of Switch and IIF for all their parameters. */
const isKept = (tree: Expression): boolean =>
  [...nodesOf(tree)].every(({ node }) =>
    node.type === 'call' ? parameterKeysOf(node.name.text) !== undefined : ['attribute', 'string', 'number'].includes(node.type),
  );

function sourceOfNode(node: Expression, text: string): Source {
  const written = text.slice(node.span.start, node.span.end);
  switch (node.type) {
    case 'call':
      return { expression: written, name: node.name.text, parameters: parametersOf(node, text), type: 'Function' };
    case 'attribute':
      return { expression: written, name: node.name, parameters: [], type: 'Attribute' };
    case 'string':
      return { expression: written, name: node.value, parameters: [], type: 'Constant' };
    default:
      return { expression: `"${written}"`, name: written, parameters: [], type: 'Constant' };
  }
}

/** Empty slots are left out. */
function parametersOf({ name, slots }: Call, text: string): Source['parameters'] {
  const names = parameterKeysOf(name.text) ?? [];
  return slots.flatMap(({ value }, i) => (value ? [{ key: names[i] ?? names.at(-1) ?? '', value: sourceOfNode(value, text) }] : []));
}

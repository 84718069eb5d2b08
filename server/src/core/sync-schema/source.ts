/**
 * An expression as Graph keeps it beside its text: name, type and parameters.
 * The form: https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression
 */
import type { Call, Expression } from '../expression/ast.ts';
import { parse } from '../expression/parser.ts';

interface Source {
  readonly expression: string;
  readonly name: string;
  readonly parameters: readonly { readonly key: string; readonly value: Source }[];
  readonly type: 'Attribute' | 'Constant' | 'Function';
}

/**
 * The keys of the parameters by position, the last for all further ones. Those of Join and Replace are Graph's own; those
 * of RandomString are the names of its documentation, since no page prints them.
 */
const keys: Readonly<Record<string, readonly string[]>> = {
  Join: ['separator', 'source'],
  Replace: ['source', 'Find', 'RegularExpression', 'RegularExpressionGroupName', 'Replacement', 'ReplacementPropertyName', 'Template'],
  RandomString: ['Length', 'MinimumNumbers', 'MinimumSpecialCharacters', 'MinimumCapital', 'MinimumLowerCase', 'CharactersToAvoid'],
  DefaultDomain: [],
};

/** The members of a mapping's `source` for an expression of these functions. */
export function sourceOf(expression: string): Source {
  const { tree } = parse(expression);
  if (tree?.type !== 'call') throw new Error('Only functions are written as a source.');
  return { ...sourceOfNode(tree, expression), expression };
}

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
  const names = keys[name.text] ?? [];
  return slots.flatMap(({ value }, i) => (value ? [{ key: names[i] ?? names.at(-1) ?? '', value: sourceOfNode(value, text) }] : []));
}

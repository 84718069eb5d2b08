/** Names of attributes in messages and repairs. */
import { applyEdits } from '../base/patch.ts';
import { nodesOf, type Expression } from '../expression/ast.ts';
import { nearest } from '../base/did-you-mean.ts';
import { plainName } from '../expression/place.ts';
import type { Definitions } from './directory.ts';

const isName = (name: string): boolean => /^(?:urn:[\w.:]+|[A-Za-z]\w*)(?:\[\w+ eq "\w+"\])?(?:\.\w+)?$/.test(name);

/** A name behind "no", as a message may quote it: only what has the form of an attribute's name, so that no value gets into a message. */
export const quotedName = (name: string): string => (isName(name) ? name : 'such attribute');

/** The attribute that was probably meant: the same but for letter case, else the one nearest to it. */
export function meantBy(name: string, definitions: NonNullable<Definitions>): string | undefined {
  const names = [...definitions.keys()].filter(isName);
  const lower = plainName(name).toLowerCase();
  return names.find((one) => one.toLowerCase() === lower) ?? nearest(plainName(name), names);
}

/** An expression with another attribute in place of one. Blanks in a filter do not count. */
export function renamedIn(expression: string, tree: Expression, from: string, to: string): string {
  const places = [...nodesOf(tree)].filter(({ node }) => node.type === 'attribute' && plainName(node.name) === from);
  return applyEdits(
    expression,
    places.map(({ node: { span } }) => ({ span, text: `[${to}]` })),
  );
}

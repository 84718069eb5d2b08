/** What an expression for userPrincipalName makes of a userName, as far as its form tells. */
import { nodesOf, type Expression } from '../expression/ast.ts';

/** Functions that hand their text on as it is, domain included. */
const handingOn =
  /^(join|append|tolower|toupper|stripspaces|normalizediacritics|trim|pcase|coalesce|iif|switch|ignoreflowifnullorempty|selectuniquevalue)$/i;
const isAddress = (name: string): boolean => /^emails\b|^userPrincipalName$/i.test(name);

/** In words, or nothing where a sign-in name with one domain may well come out. */
export function weaknessOf(tree: Expression): string | undefined {
  if (tree.type === 'attribute') return tree.name === 'userName' ? 'it takes userName as it is, whatever domain that has' : undefined;
  const nodes = [...nodesOf(tree)];
  const calls = (name: string): boolean => nodes.some(({ node }) => node.type === 'call' && node.name.text.toLowerCase() === name);
  const addsAt = nodes.some(
    ({ node, around }) =>
      node.type === 'string' && node.value.includes('@') && !around.some(({ name }) => /^(replace|split|instr|word)$/i.test(name.text)),
  );
  const readsAddress = nodes.some(({ node }) => node.type === 'attribute' && isAddress(node.name));
  if (!addsAt && !calls('defaultdomain')) return readsAddress || !readsUserName(nodes) ? undefined : 'it adds no domain';
  const keepsSuffix = nodes.some(
    ({ node, around }) => node.type === 'attribute' && node.name === 'userName' && around.every(({ name }) => handingOn.test(name.text)),
  );
  return keepsSuffix ? 'it adds a domain behind a userName that may have one' : undefined;
}

const readsUserName = (nodes: readonly { readonly node: Expression }[]): boolean =>
  nodes.some(({ node }) => node.type === 'attribute' && node.name === 'userName');

/** What of userName comes out as it is, for sure. */
export const takesUserName = (tree: Expression | undefined): 'whole' | 'before the @' | undefined =>
  tree?.type === 'attribute' && tree.name === 'userName' ? 'whole' : keepsLocalPart(tree) ? 'before the @' : undefined;

/** Whether all characters before the @ of userName come out: put together with others, the suffix taken off or not. */
function keepsLocalPart(tree: Expression | undefined): boolean {
  if (tree?.type === 'attribute') return tree.name === 'userName';
  if (tree?.type !== 'call') return false;
  const values = tree.slots.map(({ value }) => value);
  const name = tree.name.text.toLowerCase();
  if (name === 'join' || name === 'append') return values.some(keepsLocalPart);
  if (name === 'tolower' || name === 'toupper') return keepsLocalPart(values[0]);
  return name === 'replace' && values[1] === undefined && takesSuffix(values[2]) && keepsLocalPart(values[0]);
}

/** A pattern, as in the documented expression, whose matches begin with an @. */
const takesSuffix = (pattern: Expression | undefined): boolean =>
  pattern?.type === 'string' && /^(?:\(\?<\w+>)?@[^|]*$/.test(pattern.value);

/** The functions that give another value each time. */
export const unstableFunctionIn = (tree: Expression): string | undefined => {
  for (const { node } of nodesOf(tree))
    if (node.type === 'call' && /^(randomstring|guid|now)$/i.test(node.name.text)) return node.name.text;
  return undefined;
};

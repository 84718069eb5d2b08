/** What stands at an offset of an expression: a function, an argument and its parameter, an attribute, a pattern in words. */
import type { Hover } from '../base/kind.ts';
import { explain, parsePattern } from '../regex/index.ts';
import type { Call, Expression, StringLiteral } from './ast.ts';
import { functionNamed } from './functions/index.ts';
import type { MappingFunction, Parameter } from './function.ts';
import { callAt, nodesAt } from './node-at.ts';
import { plainName, type Place } from './place.ts';
import { parameterAt, signatureOf, signaturePartsOf } from './signature.ts';
import { placesIn } from './string-places.ts';
import { attributeMarkdown, functionMarkdown, parameterMarkdown } from './words.ts';

/** A hover stays under twelve lines. */
const MOST_PARTS = 8;
/** What nobody would read in words. */
const LONGEST_PATTERN = 2000;

export function describe(text: string, tree: Expression | undefined, place: Place, offset: number): Hover | undefined {
  const node = nodesAt(tree, offset).at(-1);
  if (!node) return undefined;
  const here = node.type === 'call' && offset < node.name.span.end ? undefined : argumentAt(tree, offset);
  if (node.type === 'call') {
    const fn = functionNamed(node.name.text);
    if (fn && !here) return { span: node.name.span, markdown: `${fenced(signatureOf(fn))}\n\n${functionMarkdown(fn)}` };
  }
  if (node.type === 'string' && here?.parameter.holds === 'pattern') {
    const words = patternMarkdown(node, text, offset);
    if (words !== undefined) return { span: node.span, markdown: words };
  }
  const parts = [
    ...(node.type === 'attribute' ? attributeIn(place, node.name) : []),
    ...(node.type === 'parameter' ? [`**A value that the job sets**, the same for everybody.`] : []),
    ...(here ? [`${fenced(here.signature)}\n\n${parameterMarkdown(here.parameter)}`] : []),
  ];
  return parts.length === 0 ? undefined : { span: node.type === 'call' && here ? here.span : node.span, markdown: parts.join('\n\n') };
}

const fenced = (signature: string): string => `\`\`\`\n${signature}\n\`\`\``;

function attributeIn({ attributes }: Place, name: string): readonly string[] {
  const found = attributes?.get(plainName(name));
  return found ? [attributeMarkdown(found)] : [];
}

interface ArgumentAt {
  readonly parameter: Parameter;
  /** With the parameter marked. */
  readonly signature: string;
  readonly span: Call['span'];
}

function argumentAt(tree: Expression | undefined, offset: number): ArgumentAt | undefined {
  const found = callAt(tree, offset);
  const fn = found && functionNamed(found.call.name.text);
  if (!fn) return undefined;
  const given = found.call.slots.map(({ value }) => value);
  const at = parameterAt(fn, given, found.index);
  const slot = found.call.slots[found.index];
  const marked = at === undefined ? undefined : withMark(fn, at);
  return marked && slot ? { ...marked, span: slot.value?.span ?? slot.span } : undefined;
}

function withMark(fn: MappingFunction, at: number): { readonly parameter: Parameter; readonly signature: string } | undefined {
  const { label, parameters } = signaturePartsOf(fn);
  const one = parameters[at];
  if (!one) return undefined;
  const { start, end } = one.span;
  return { parameter: one.parameter, signature: `${label.slice(0, start)}»${label.slice(start, end)}«${label.slice(end)}` };
}

/** The parts of a pattern around the offset first, then the others. */
function patternMarkdown(node: StringLiteral, text: string, offset: number): string | undefined {
  if (node.value.length > LONGEST_PATTERN) return undefined;
  const pattern = parsePattern(node.value);
  if (pattern.kind === 'error') return undefined;
  const placeOf = placesIn(node, text);
  const parts = explain(pattern).map((part) => ({ ...part, place: { start: placeOf(part.span.start), end: placeOf(part.span.end) } }));
  if (parts.length === 0) return undefined;
  const isHere = ({ place }: (typeof parts)[number]): boolean => place.start <= offset && offset < place.end;
  const first = parts.length > MOST_PARTS ? parts.filter(isHere) : parts;
  const shown = [...first, ...parts.filter((part) => !first.includes(part))].slice(0, MOST_PARTS);
  const lines = shown.map(({ span, text: words }) => `- \`${node.value.slice(span.start, span.end).replace(/[`\s]/g, ' ')}\`: ${words}`);
  const left = parts.length - shown.length;
  return [...lines, ...(left > 0 ? [`- … and ${left} more parts`] : [])].join('\n');
}

/** What stands at an offset of an expression: a function, an argument and its parameter, an attribute, a pattern in words. */
import type { Hover } from '../base/kind.ts';
import { counted } from '../base/words.ts';
import { explain, parsePattern } from '../regex/index.ts';
import type { Call, Expression, StringLiteral } from './ast.ts';
import { configuredName } from './configured.ts';
import { functionNamed } from './functions/index.ts';
import type { MappingFunction, Parameter } from './function.ts';
import { flowKeywords } from './keywords.ts';
import { callAt, nodesAt } from './node-at.ts';
import { plainName, type Place } from './place.ts';
import { parameterAt, signatureOf, signaturePartsOf } from './signature.ts';
import { placesIn } from './string-places.ts';
import { integerOf } from './values.ts';
import {
  attributeMarkdown,
  codeMarkdown,
  CONFIGURED,
  functionMarkdown,
  keywordMarkdown,
  meaningMarkdown,
  parameterMarkdown,
} from './words.ts';

/** A hover stays under twelve lines. */
const MOST_PARTS = 8;
/** Below what is said of a problem. */
const MOST_PARTS_IN_BRIEF = 3;
/** What nobody would read in words. */
const LONGEST_PATTERN = 2000;

/** `configured` are functions besides those of the public lists. */
export function describe(
  text: string,
  tree: Expression | undefined,
  place: Place,
  offset: number,
  configured: readonly string[] = [],
): Hover | undefined {
  const node = nodesAt(tree, offset).at(-1);
  if (!node) return undefined;
  if (node.type === 'call' && offset < node.name.span.end) return aboutCall(node, configured);
  const here = argumentAt(tree, offset);
  if (node.type === 'string' && here?.parameter.holds === 'pattern') {
    const parts = partsOf(node, text, offset);
    if (parts) return { span: node.span, markdown: patternMarkdown(parts, MOST_PARTS), brief: patternMarkdown(parts, MOST_PARTS_IN_BRIEF) };
  }
  const argument = here && `${codeMarkdown(here.signature)}\n\n${parameterMarkdown(here.parameter)}`;
  const parts = [...standingFor(node, place), ...(argument === undefined ? [] : [argument])];
  const brief = argument ?? parts[0];
  if (brief === undefined) return undefined;
  return { span: node.type === 'call' && here ? here.span : node.span, markdown: parts.join('\n\n'), brief };
}

/** The function that is called, where it is known or named. */
function aboutCall(call: Call, configured: readonly string[]): Hover | undefined {
  const { text, span } = call.name;
  const fn = functionNamed(text);
  if (!fn) return configuredName(text, configured) === undefined ? undefined : { span, markdown: CONFIGURED, brief: CONFIGURED };
  const signature = codeMarkdown(signatureOf(fn));
  return {
    span,
    markdown: `${signature}\n\n${functionMarkdown(fn, call)}`,
    brief: `${signature}\n\n${meaningMarkdown(fn, call)}`,
  };
}

/** What a node means wherever it stands. */
function standingFor(node: Expression, place: Place): readonly string[] {
  switch (node.type) {
    case 'attribute':
      return attributeIn(place, node.name);
    case 'parameter':
      return [`**A value that the job sets**, the same for everybody.`];
    case 'keyword': {
      const meaning = flowKeywords.get(node.name);
      return meaning === undefined ? [] : [keywordMarkdown(meaning)];
    }
    case 'number':
      return node.text.startsWith('&') ? [`**A number in hexadecimal**: ${String(integerOf(node.text) ?? '')}.`] : [];
    default:
      return [];
  }
}

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

/** A part of a pattern as it is written, in words, and whether it is the smallest that the offset lies in. */
interface PatternPart {
  readonly written: string;
  readonly words: string;
  readonly isHere: boolean;
}

function partsOf(node: StringLiteral, text: string, offset: number): readonly PatternPart[] | undefined {
  if (node.value.length > LONGEST_PATTERN) return undefined;
  const pattern = parsePattern(node.value);
  if (pattern.kind === 'error') return undefined;
  const placeOf = placesIn(node, text);
  const parts = explain(pattern);
  // A part stands before those that it is made of.
  const here = parts.findLastIndex(({ span }) => placeOf(span.start) <= offset && offset < placeOf(span.end));
  if (parts.length === 0) return undefined;
  return parts.map(({ span, text: words }, i) => ({ written: node.value.slice(span.start, span.end), words, isHere: i === here }));
}

/** In their order; of many, those around the one that is marked. */
function patternMarkdown(parts: readonly PatternPart[], most: number): string {
  const here = Math.max(
    0,
    parts.findIndex(({ isHere }) => isHere),
  );
  const start = Math.max(0, Math.min(here - Math.floor(most / 2), parts.length - most));
  const shown = parts.slice(start, start + most);
  const behind = parts.length - start - shown.length;
  return [
    ...(start > 0 ? [`- … ${counted(start, 'part')} before`] : []),
    ...shown.map(partMarkdown),
    ...(behind > 0 ? [`- … and ${counted(behind, 'more part')}`] : []),
  ].join('\n');
}

function partMarkdown({ written, words, isHere }: PatternPart): string {
  const code = written.trim() === '' ? (written.length > 1 ? 'blanks' : 'blank') : `\`${written.replace(/[`\s]/g, ' ')}\``;
  return `- ${isHere ? `**${code}**` : code}: ${words}`;
}

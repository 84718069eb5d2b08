/**
 * Writes an expression in its canonical form, as the portal and Graph keep it: names as in the catalogue, a blank after each comma,
 * an empty place for every optional argument. Or the same over several lines, to be read.
 */
import type { TextEdit } from '../base/text.ts';
import type { Call, Expression } from './ast.ts';
import { shapeOf } from './call-shape.ts';
import { functionNamed } from './functions/index.ts';
import { LONGEST_CHECKED } from './limits.ts';
import { parse, type Parsed } from './parser.ts';

export type Layout = 'one line' | 'readable';

const WIDTH = 100;
const INDENT = 2;

/** Undefined for what has a mistake, for blanks, and for what is too long by far. */
export function formatted(text: string, layout: Layout, { tree, mistakes } = parse(text)): string | undefined {
  if (text.length > LONGEST_CHECKED) return undefined;
  if (!tree || mistakes.some(({ on }) => on !== 'concatenation')) return undefined;
  if (layout === 'one line') return inOneLine(tree, text);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return readable(tree, text, 0, lineBreak);
}

/** What stands before and behind an expression stays. */
export function formatEdits(text: string, layout: Layout, parsed: Parsed): readonly TextEdit[] {
  const written = formatted(text, layout, parsed);
  const { tree } = parsed;
  if (!tree || written === undefined) return [];
  const { start, end } = tree.span;
  return written === text.slice(start, end) ? [] : [{ span: { start, end }, text: written }];
}

function inOneLine(node: Expression, text: string): string {
  switch (node.type) {
    case 'call':
      return `${nameOf(node)}(${slotsOf(node)
        .map((value) => (value ? inOneLine(value, text) : ''))
        .join(', ')})`;
    case 'comparison':
      return `${inOneLine(node.left, text)}${node.operator.text}${inOneLine(node.right, text)}`;
    case 'concatenation':
      return `${inOneLine(node.left, text)} ${node.operator.text} ${inOneLine(node.right, text)}`;
    default:
      return text.slice(node.span.start, node.span.end);
  }
}

/** A call that does not fit into a line has an argument a line; empty places stand behind the one before, and a value behind its key. */
function readable(node: Expression, text: string, depth: number, lineBreak: string): string {
  const line = inOneLine(node, text);
  if (node.type !== 'call' || depth * INDENT + line.length <= WIDTH) return line;
  const lines: string[] = [];
  const slots = slotsOf(node);
  const isPaired = functionNamed(node.name.text)?.name === 'Switch';
  slots.forEach((value, i) => {
    const separator = i < slots.length - 1 ? ',' : '';
    const written = `${value ? readable(value, text, depth + 1, lineBreak) : ''}${separator}`;
    const before = lines.at(-1);
    const isValue = isPaired && i > 2 && i % 2 === 1 && !/[\r\n]/.test(written);
    if (before !== undefined && (!value || isValue)) lines[lines.length - 1] = written === '' ? before : `${before} ${written}`;
    else lines.push(written);
  });
  const indent = `${lineBreak}${' '.repeat((depth + 1) * INDENT)}`;
  return `${nameOf(node)}(${indent}${lines.join(indent)}${lineBreak}${' '.repeat(depth * INDENT)})`;
}

function nameOf({ name }: Call): string {
  const fn = functionNamed(name.text);
  return fn?.exportedAs ?? fn?.name ?? name.text;
}

/** With an empty place for each optional argument that is not written; a call that lacks something, or has too much, stays as it is. */
function slotsOf(call: Call): readonly (Expression | undefined)[] {
  const written = call.slots.map(({ value }) => value);
  const fn = functionNamed(call.name.text);
  if (!fn || fn.group.length > 0 || fn.order?.[written.length]) return written;
  const { missing } = shapeOf(fn, call);
  const left = missing.length > 0 ? 0 : Math.max(0, fn.params.length - written.length);
  return [...written, ...Array.from({ length: left }, () => undefined)];
}

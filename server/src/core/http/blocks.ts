/** A request file cut at its separators: each block is read by itself, so that an edit reads again only those it touches. */
import type { Text, TextEdit } from '../base/text.ts';
import { parseBlock, type Parsed, type Request } from './parse.ts';

export interface Block {
  /** Begins with its separator, `### …`, unless it is the first. */
  readonly text: string;
  /** Spans count from the beginning of the block. */
  readonly parsed: Parsed;
}

const readBlock = (text: string): Block => ({ text, parsed: parseBlock(text) });

export const blocksOf = (text: string): readonly Block[] => cut(text).map(readBlock);

function cut(text: string): readonly string[] {
  const blocks: string[] = [];
  let start = 0;
  for (let at = text.indexOf(SEPARATOR, 1); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) {
    if (!/[\r\n]/.test(text.charAt(at - 1))) continue;
    blocks.push(text.slice(start, at));
    start = at;
  }
  return [...blocks, text.slice(start)];
}

/** The blocks after an edit. Where one begins depends only on its own first characters and the one before it. */
export function editedBlocks(before: readonly Block[], edit: TextEdit, after: Text): readonly Block[] {
  let first = 0;
  let start = 0;
  // An edit among the first characters of a block may join it to the one before.
  for (; first < before.length && start + lengthOf(before[first]) + SEPARATOR.length <= edit.span.start; first++)
    start += lengthOf(before[first]);
  let behind = first;
  let end = start;
  for (; behind < before.length && end <= edit.span.end; behind++) end += lengthOf(before[behind]);

  const window = after.slice(start, end + edit.text.length - (edit.span.end - edit.span.start));
  const kept = before.slice(0, first);
  const rest = before.slice(behind);
  const isEmpty = window === '' && kept.length + rest.length > 0;
  return [...kept, ...(isEmpty ? [] : cut(window).map(readBlock)), ...rest];
}

const SEPARATOR = '###';
const lengthOf = (block: Block | undefined): number => block?.text.length ?? 0;

/** Where each block begins in the file. */
export function startsOf(blocks: readonly { readonly block: Block }[]): readonly number[] {
  let at = 0;
  return blocks.map(({ block }) => {
    const start = at;
    at += block.text.length;
    return start;
  });
}

/** What was known of a block before an edit, which keeps blocks at the beginning and at the end: `length` is how many there are now. */
export const keptFrom =
  <One extends { readonly block: Block }>(before: readonly One[], length: number) =>
  (block: Block, i: number): One | undefined =>
    [before[i], before[i - length + before.length]].find((one) => one?.block === block);

/** A request, and the block in which its spans count. */
export interface Placed {
  readonly request: Request;
  readonly block: Block;
  /** Where the block begins in the file. */
  readonly start: number;
}

export function requestsIn(text: string): readonly Placed[] {
  const blocks = blocksOf(text).map((block) => ({ block }));
  const starts = startsOf(blocks);
  return blocks.flatMap(({ block }, i) => block.parsed.requests.map((request) => ({ request, block, start: starts[i] ?? 0 })));
}

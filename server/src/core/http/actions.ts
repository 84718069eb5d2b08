/** Actions that write the documented calls into a file, where a person may want one: in an empty file, on a blank line, at a separator. */
import type { Action } from '../base/document.ts';
import type { Text } from '../base/text.ts';
import type { Block } from './blocks.ts';
import { blockOf, documentedCalls } from './calls.ts';
import type { FileFacts } from './facts.ts';
import type { Parsed } from './parse.ts';

/** `start` is where the block begins in the file; `offset` counts in the file. */
export function actionsIn(
  { text, parsed }: Block,
  start: number,
  offset: number,
  whole: Text,
  { eol, tools, graph }: FileFacts,
): readonly Action[] {
  if (!isFree(text, parsed, offset - start)) return [];
  const end = start + text.length;
  const isBlank = text.trim() === '' && end === whole.length && start === 0;
  const before = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  const gap = isBlank ? '' : before + (/(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text) ? '' : eol);
  const behind = end < whole.length ? eol : '';
  return documentedCalls.map((call) => ({
    title: `Insert a request: ${call.title}`,
    safe: false,
    edits: [{ span: isBlank ? { start, end } : { start: end, end }, text: gap + blockOf(call, { eol, tools, graph }) + behind }],
  }));
}

/** A blank line or a separator that is part of no request. */
function isFree(text: string, { requests }: Parsed, offset: number): boolean {
  const isInside = requests.some(({ target, method, headEnd, body }) => {
    const from = (method ?? target).span.start;
    return from < offset && offset <= Math.max(headEnd, body?.span.end ?? 0);
  });
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(offset === 0 ? 0 : from))?.[0] ?? '';
  return !isInside && (line.replace('\uFEFF', '').trim() === '' || line.startsWith('###'));
}

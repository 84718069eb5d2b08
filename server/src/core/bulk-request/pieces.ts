/** A request in pieces that can be put together otherwise: what is around the operations, and each with the comments about it. */
import { endOfComment, isBlank } from '../base/json.ts';
import { styleOf } from '../base/json-edit.ts';
import { duplicateKeys, readJson, withoutComments } from '../json/read.ts';
import { keysOf, type Keys } from './keys.ts';
import { readRequest, startOfOperations, type Extent } from './segments.ts';

/** Where everything stands in the text. */
export interface Layout {
  readonly headLength: number;
  readonly segments: readonly (Pick<Extent, 'size' | 'length' | 'separator'> & { readonly keys: Keys; readonly isBroken: boolean })[];
  readonly tailLength: number;
}

/** All of it is text as it is written. */
export interface Pieces {
  /** Up to the bracket of Operations. */
  readonly opened: string;
  /** The blanks before the first operation, where nothing else stands there. */
  readonly firstLead: string | undefined;
  readonly items: readonly Item[];
  /** From the blanks before the closing bracket on. */
  readonly closing: string;
  readonly eol: string;
}
export interface Item {
  readonly keys: Keys;
  /** What stands before it: blanks, and the comments on lines of their own. */
  readonly lead: string;
  /** The operation, and what stands between it and its comma. */
  readonly text: string;
  /** The comments behind its comma, on the same line. */
  readonly remark: string;
}

/** The pieces of a request; undefined where its JSON is broken, so that nobody can tell what belongs to what. */
export function piecesOf(text: string, layout = layoutOf(text)): Pieces | undefined {
  if (!layout || !isWhole(text, layout)) return undefined;
  const { headLength, segments } = layout;
  const bracket = startOfOperations(text.slice(0, headLength)) ?? headLength;
  const items: Item[] = [];
  let lead = text.slice(bracket, headLength);
  const firstLead = isAllBlank(lead) ? lead : undefined;
  let at = headLength;
  for (const [i, { size, length, keys }] of segments.entries()) {
    const end = at + size;
    const gap = gapOf(text.slice(end, at + length), i === segments.length - 1);
    items.push({ keys, lead, text: text.slice(at, end) + gap.before, remark: gap.remark });
    lead = gap.rest;
    at += length;
  }
  return { opened: text.slice(0, bracket), firstLead, items, closing: lead + text.slice(at), eol: styleOf(text.slice(0, 65_536)).eol };
}

/** A request of these items. */
export function written({ opened, firstLead, items: all, closing, eol }: Pieces, items = all): string {
  let text = opened;
  let remark = '';
  const append = (next: string): void => {
    text += (remark.includes('//') && !/^[\r\n]/.test(next) ? eol : '') + next;
  };
  for (const [i, item] of items.entries()) {
    append(leadOf(item, i === 0 ? firstLead : item === all[0] ? all[1]?.lead : undefined) + item.text);
    remark = item.remark;
    text += (i < items.length - 1 ? ',' : '') + remark;
  }
  append(closing);
  return text;
}

/** Blanks belong to the place, comments to the operation. */
const leadOf = ({ lead }: Item, ofPlace = lead): string => (isAllBlank(lead) && isAllBlank(ofPlace) ? ofPlace : lead);
const isAllBlank = (text: string): boolean => !/\S/.test(text);

function layoutOf(text: string): Layout | undefined {
  const segments: Layout['segments'][number][] = [];
  const layout = readRequest(text, {
    found: (start, extent) => {
      const { value, isBroken } = readJson(text.slice(start, start + extent.size), extent.depth);
      segments.push({ ...extent, keys: keysOf(value, isBroken), isBroken });
    },
  });
  return layout && { headLength: layout.headEnd, segments, tailLength: text.length - layout.end };
}

/** Comments and trailing commas apart, it is JSON, and no member of the request is written twice. */
function isWhole(text: string, { headLength, segments, tailLength }: Layout): boolean {
  const last = segments.length - 1;
  const areParted = segments.every(
    ({ isBroken, separator }, i) => !isBroken && (separator === 'comma' || (i === last && separator === 'nothing')),
  );
  if (!areParted) return false;
  const { isBroken, json } = readJson(text.slice(0, headLength) + text.slice(text.length - tailLength));
  return !isBroken && duplicateKeys(json).length === 0;
}

interface Gap {
  readonly before: string;
  readonly remark: string;
  readonly rest: string;
}

/** What stands between an operation and the next, or behind the last, without its comma. */
function gapOf(gap: string, isLast: boolean): Gap {
  const comma = (gap.includes('/') ? withoutComments(gap).json : gap).indexOf(',');
  const before = comma < 0 ? '' : gap.slice(0, comma);
  const after = gap.slice(comma + 1);
  if (isLast) {
    const all = before + after;
    const remark = all.trimEnd();
    return { before: '', remark, rest: all.slice(remark.length) };
  }
  const remark = after.slice(0, endOfRemark(after));
  return { before, remark, rest: after.slice(remark.length) };
}

/** Behind the comments with which a line ends; where it goes on with something else, they are about that. */
function endOfRemark(text: string): number {
  let end = 0;
  for (let at = 0; at < text.length;) {
    const c = text.charAt(at);
    const comment = endOfComment(text, at);
    if (comment > at) end = at = comment;
    else if (c === '\r' || c === '\n') return end;
    else if (isBlank(c.charCodeAt(0))) at++;
    else return 0;
  }
  return 0;
}

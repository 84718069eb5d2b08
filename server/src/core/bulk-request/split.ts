/** Makes several files of one that the service does not take: each one request, with no more operations than it takes. */
import { BRACE, isObject, skipTrivia, skipValue } from '../base/json.ts';
import { readJson } from '../json/read.ts';
import { managersFirst } from './manager-order.ts';
import { piecesOf, written, type Layout, type Pieces } from './pieces.ts';

/** What /bulkUpload takes in one request. */
export const MOST_OPERATIONS = 50;

export interface Split {
  /** The texts of the files; the first is what this file keeps, and alone where there is nothing to split. */
  readonly files: readonly string[];
  /** How many JSON documents the file held. */
  readonly documents: number;
}

/**
 * Operations and all other members are copied as they are written. Within a document nobody stands in an earlier file
 * than their manager, or before in the same one. Undefined where the JSON is broken. `layout` is where everything
 * stands, where that is known.
 */
export function splitRequest(text: string, layout?: Layout): Split | undefined {
  const pieces = piecesOf(text, layout);
  if (pieces) return { files: splitPieces(text, pieces), documents: 1 };
  const documents = documentsIn(text);
  if (documents.length < 2) return undefined;
  const files = documents.flatMap((document) => {
    const pieces = piecesOf(document);
    return pieces ? splitPieces(document, pieces) : [document];
  });
  return { files, documents: documents.length };
}

function splitPieces(text: string, pieces: Pieces): readonly string[] {
  const { items } = pieces;
  if (items.length <= MOST_OPERATIONS) return [text];
  const inOrder = managersFirst(items.map(({ keys }) => keys)).flatMap((i) => items[i] ?? []);
  const texts: string[] = [];
  for (let at = 0; at < inOrder.length; at += MOST_OPERATIONS) texts.push(written(pieces, inOrder.slice(at, at + MOST_OPERATIONS)));
  return texts;
}

/** The operations of all requests in a file, in the first of them; undefined where they are too many, or where something would be lost. */
export function merged(text: string): string | undefined {
  const documents = documentsIn(text);
  const all = documents.flatMap((document) => piecesOf(document) ?? []);
  const items = all.flatMap(({ items }) => items);
  const [first, ...others] = all;
  if (!first || others.length === 0 || all.length < documents.length || items.length > MOST_OPERATIONS) return undefined;
  const around = (pieces: Pieces): string => JSON.stringify(readJson(written(pieces, [])).value);
  const isAlike = others.every((one) => around(one) === around(first) && readJson(written(one, [])).breaks.length === 0);
  return isAlike ? written(first, items) : undefined;
}

/** The JSON objects that follow each other in a text, each with the comments before it; none where anything else stands there. */
function documentsIn(text: string): readonly string[] {
  const documents: string[] = [];
  let end = 0;
  for (let at = skipTrivia(text, 0); at < text.length; at = skipTrivia(text, end)) {
    if (text.charCodeAt(at) !== BRACE) return [];
    const start = end;
    end = skipValue(text, at);
    const document = text.slice(start, end);
    const { value, isBroken } = readJson(document);
    if (isBroken || !isObject(value)) return [];
    documents.push(start === 0 ? document : document.trimStart());
  }
  const rest = text.slice(end);
  const ending = /^\s*?(\r\n|\r|\n)/.exec(rest)?.[1] ?? '';
  return documents.map((document, i) => document + (i < documents.length - 1 ? ending : rest));
}

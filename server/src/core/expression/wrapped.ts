/** Expressions that are copied out of another language as a whole: one mistake, and what takes it back. */
import type { TextEdit } from '../base/text.ts';
import type { Mistake } from './rule.ts';

/** Undefined where the text is written as an expression is. */
export function wrappedIn(text: string): Mistake | undefined {
  return inJson(text) ?? inHtml(text) ?? inCsv(text) ?? inQuotes(text);
}

/** No quote is without a backslash, as in the source of a JSON file. */
function inJson(text: string): Mistake | undefined {
  if (!text.includes('\\"') || text.replace(/\\[\s\S]/g, '').includes('"')) return undefined;
  const edits = [...text.matchAll(/\\(["\\])/g)].map(({ index, 1: character = '' }) => replaced(index, 2, character));
  return unexpected(
    edits,
    'Quotes and backslashes have a backslash before them here, as in JSON; take it away.',
    'Take the backslashes of JSON away',
  );
}

/** All quotes are doubled, also those around texts. */
function inCsv(text: string): Mistake | undefined {
  if (!/""[\w@./-](?:[^"]*[\w@./-])?""/.test(text) || text.replaceAll('""', '').includes('"')) return undefined;
  const edits = [...text.matchAll(/""""|""(?=[\w@./-])|(?<=[\w@./-])""/g)].map(({ index, 0: { length } }) =>
    replaced(index, length / 2, ''),
  );
  return unexpected(edits, 'Quotes are written twice here, as in a CSV file; write each once.', 'Write each quote once');
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Outside of texts in straight quotes, which may hold anything. */
function inHtml(text: string): Mistake | undefined {
  if (!/&(?:[a-z]+|#\d+);/i.test(text)) return undefined;
  const edits = [...text.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|&(?:[a-z]+|#\d+);/gi)].flatMap(({ index, 0: found }) => {
    const meant = entities[found.toLowerCase()];
    return meant === undefined ? [] : [replaced(index, found.length, meant)];
  });
  return unexpected(
    edits,
    'This is written as in the source of a web page, such as &quot; for a quote; write the characters themselves.',
    'Write the characters themselves',
  );
}

/** Texts in single quotes or backticks with a whole call in them, as in a script or a forum post. */
function inQuotes(text: string): Mistake | undefined {
  const found = /^\s*(?<open>'|`{1,3}|```\w*\s*\n)\s*[A-Za-z]\w*\s*\([\s\S]*\)\s*(?<close>'|`{1,3})\s*$/.exec(text)?.groups;
  const { open = '', close = '' } = found ?? {};
  const isOne = open.startsWith("'") || text.split('`').length === open.split('`').length + close.split('`').length - 1;
  if (!found || !isOne || !close.startsWith(open.charAt(0))) return undefined;
  const edits = [replaced(text.indexOf(open), open.length, ''), replaced(text.lastIndexOf(close), close.length, '')];
  return unexpected(edits, 'The quotes around the expression are no part of it; delete them.', 'Delete the quotes around the expression');
}

const replaced = (start: number, length: number, text: string): TextEdit => ({ span: { start, end: start + length }, text });

function unexpected(edits: readonly TextEdit[], message: string, title: string): Mistake | undefined {
  const [first] = edits;
  return first && { on: 'unexpected text', subject: { span: first.span, message, repair: { title, edits } } };
}

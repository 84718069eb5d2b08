/** The requests of a block with the place of every part. Where dialects differ it reads what they have in common. */
import type { Span } from '../base/text.ts';
import { endOfValue, mask } from './body.ts';
import { opensCurl, readCurl } from './curl.ts';
import { votesIn, type Votes } from './dialect.ts';
import { brokenHeaderIn, headerIn, isQuotedHeader, type BrokenHeader, type Header } from './header.ts';
import {
  endsBody,
  isBlank,
  isComment,
  isSeparator,
  isVariable,
  linesOf,
  requestLine,
  withoutVersion,
  type Line,
  type RequestLine,
} from './lines.ts';
import { opensResponse, responsesIn, type Response } from './response.ts';
import { variableIn, variablesIn, type Variable } from './variables.ts';
import { goesOn, lastLineOf, withLine } from './wrapped.ts';

export interface Request extends RequestLine {
  /** `curl`: REST Client reads a command line instead of a request line and headers. */
  readonly form: 'plain' | 'curl';
  /** `# @disabled`: httpYac never sends it. https://httpyac.github.io/guide/metaData.html */
  readonly isDisabled: boolean;
  /** The target with its continuation lines, as written and as REST Client and httpYac read it. */
  readonly url: string;
  /** The pieces of the target where they stand, those included that JetBrains and Kulala alone read as its continuation. */
  readonly pieces: readonly Piece[];
  readonly headers: readonly Header[];
  readonly brokenHeaders: readonly BrokenHeader[];
  /** Lines such as `...defaults`: headers that stand elsewhere. */
  readonly spreads: readonly Span[];
  /** The end of the last line of the head: where a header is added. */
  readonly headEnd: number;
  /** No blank line parts the head from the body. */
  readonly lacksBlankLine: boolean;
  /** Lines below the blank line that look like headers: they are sent as body. */
  readonly strayHeaders: readonly Header[];
  readonly body: Body | undefined;
  /** Of a curl command: what it sends, as the shell gives it, and its options. */
  readonly curl?: { readonly data: string | undefined; readonly others: readonly { readonly option: string; readonly text: string }[] };
}

export interface Piece {
  readonly text: string;
  readonly start: number;
}

export interface Body {
  readonly span: Span;
  readonly kind: 'json' | 'include' | 'text';
}

export interface Parsed {
  readonly requests: readonly Request[];
  readonly responses: readonly Response[];
  readonly variables: readonly Variable[];
  /** `# @import`: variables and headers may come from another file. */
  readonly imports: boolean;
  readonly votes: Votes;
  readonly eol: string | undefined;
}

export function parseBlock(text: string): Parsed {
  const lines = linesOf(text);
  const eol = /\r\n|\n|\r/.exec(text)?.[0];
  const inside = lines[0] && isSeparator(lines[0]) ? lines.slice(1) : lines;
  if (inside.every(isBlank))
    return { requests: [], responses: [], variables: [], imports: false, votes: votesIn(lines[0]?.text ?? ''), eol };
  const requests = requestsOf(inside, text);
  const outside = withoutBodies(lines, requests);
  const last = requests.at(-1);
  const responses = responsesIn(inside.slice(indexFrom(inside, 0, ({ start }) => start >= (last?.body?.span.end ?? last?.headEnd ?? 0))));
  return {
    requests,
    responses,
    variables: variablesIn(outside, text),
    imports: outside.some((line) => /^\s*(?:(?:#|\/\/)\s*@import\b|import\s)/.test(line.text)),
    votes: votesIn(outside.map((line) => line.text).join('\n')),
    eol,
  };
}

/** The lines that are part of no JSON body. */
function withoutBodies(lines: readonly Line[], requests: readonly Request[]): readonly Line[] {
  const bodies = requests.flatMap(({ body }) => (body?.kind === 'json' ? [body.span] : []));
  let next = 0;
  return lines.filter(({ start, end }) => {
    while (bodies[next] && (bodies[next]?.end ?? 0) < start) next++;
    const body = bodies[next];
    return !body || start < body.start || end > body.end;
  });
}

/** The requests of a block: one; in httpYac another may follow without a separator. */
function requestsOf(block: readonly Line[], text: string): Request[] {
  const requests: Request[] = [];
  let next = skipPreamble(block, 0);
  let above = 0;
  for (;;) {
    const line = block[next];
    if (line && requests.length === 0 && opensCurl(line)) return readCurl(block.slice(next), text);
    const opened = line && !opensResponse(line) ? requestLine(line, requests.length > 0) : undefined;
    if (!line || !opened) return requests;
    const { request, after } = readRequest(opened, block, next, text);
    requests.push({ ...request, isDisabled: block.slice(above, next).some(disables) });
    above = after;
    const behind = block[after];
    if (request.body?.kind === 'text' && (!behind || opensResponse(behind))) return requests; // request lines in it are text
    next = after;
    while (next < block.length && !requestLine(block[next] ?? line, true)) next++;
  }
}

const disables = ({ text }: Line): boolean => /^\s*(?:#+|\/\/+)\s*@disabled\b(?!\s*=?\s*false\b)/.test(text);

/** How what may stand before a request begins, and how its last line looks. */
const preambles: readonly (readonly [RegExp, RegExp])[] = [
  [/^<\s*\{%/, /%\}/], // a script
  [/^<\s+\S/, /^/], // one in a file
  [/^\s*\{\{[@+\w ]*$/, /\}\}/], // one of httpYac
  [/^\s*\/\*/, /\*\//],
  [/^fragment\s/, /^\}/], // of GraphQL, in httpYac
];

/** Past blank lines, comments, variables and what runs before a request. */
function skipPreamble(block: readonly Line[], from: number): number {
  let next = from;
  for (; next < block.length; next++) {
    const line = block[next];
    if (!line || isBlank(line) || isComment(line) || /^\s*(?:import|run)\s/.test(line.text)) continue;
    if (isVariable(line)) {
      next = lastLineOf(block, next);
      continue;
    }
    const end = preambles.find(([begin]) => begin.test(line.text))?.[1];
    if (end === undefined) break;
    while (next < block.length && !end.test(block[next]?.text ?? '')) next++;
  }
  return next;
}

/** How each tool reads a line that stands directly below the target. */
const isQuery = (line: Line): boolean => /^\s*[?&]/.test(line.text);
const isIndentedTarget = (line: Line): boolean => /^\s+(?!\s)(?:\/|[^:"{[]*=|[^\s:"{[<][^:]*$)/.test(line.text);

function readRequest(opened: RequestLine, block: readonly Line[], from: number, text: string): { request: Request; after: number } {
  const headers: Header[] = [];
  const brokenHeaders: BrokenHeader[] = [];
  const spreads: Span[] = [];
  const pieces: Piece[] = [{ text: opened.target.text, start: opened.target.span.start }];
  let url = opened.target.text;
  let headEnd = block[from]?.end ?? text.length;
  let lacksBlankLine = false;
  let next = from + 1;
  let continues: 'for all' | 'for some' | undefined = 'for all';
  for (; next < block.length; next++) {
    const line = block[next];
    if (!line || isBlank(line)) break;
    if (isComment(line)) continue;
    if (continues && (isQuery(line) || isIndentedTarget(line))) {
      const piece = withoutVersion(line.text).trimStart();
      if (!isQuery(line)) continues = 'for some';
      if (continues === 'for all') url += piece;
      pieces.push({ text: piece, start: line.start + line.text.indexOf(piece) });
      headEnd = line.end;
      continue;
    }
    continues = undefined;
    const isValue = /^\s*["{[<]/.test(line.text) && !isQuotedHeader(line);
    const found = isValue ? undefined : headerIn(line);
    const isOver = isValue || (!found && requestLine(line, true) !== undefined);
    const broken = isOver ? undefined : brokenHeaderIn(line);
    const above = headers.at(-1);
    if (/^\s*\.\.\.\w/.test(line.text) || isHeaderInVariable(block, next)) spreads.push(line);
    else if (found) headers.push(found);
    else if (broken) brokenHeaders.push(broken);
    else if (!isOver && above && above.valueSpan.end >= (block[next - 1]?.start ?? 0) && goesOn(above, line))
      headers.splice(-1, 1, withLine(above, line, text));
    else {
      lacksBlankLine = isValue;
      break;
    }
    headEnd = line.end;
  }
  const { body, after } = readBody(block, next, text);
  const strayHeaders = body?.kind === 'text' ? strayHeadersIn(block, next) : [];
  return {
    request: {
      ...opened,
      form: 'plain',
      isDisabled: false,
      url,
      pieces,
      headers,
      brokenHeaders,
      spreads,
      headEnd,
      lacksBlankLine: lacksBlankLine && body !== undefined,
      strayHeaders,
      body,
    },
    after,
  };
}

/** `{{auth}}` among the headers, or above the body: REST Client puts variables in before it reads the request. */
function isHeaderInVariable(block: readonly Line[], at: number): boolean {
  const isOne = (line: Line | undefined): boolean => line !== undefined && variableIn(line.text) !== undefined;
  if (!isOne(block[at])) return false;
  const end = Math.min(block.length, at + MOST_LINES_LOOKED_AT);
  const next = block[indexFrom(block, at + 1, (line) => !isComment(line) && !isOne(line), end)];
  if (!next) return false;
  if (!isBlank(next)) return headerIn(next) !== undefined;
  const body = block[indexFrom(block, at + 1, (line) => !isBlank(line) && !isComment(line) && !isOne(line), end)];
  return body !== undefined && !endsBody(body) && !isVariable(body) && !isRequest(body);
}

const MOST_LINES_LOOKED_AT = 50;

function strayHeadersIn(block: readonly Line[], from: number): Header[] {
  const headers: Header[] = [];
  for (let i = indexFrom(block, from, (line) => !isBlank(line) && !isComment(line)); i < block.length; i++) {
    const line = block[i];
    const header = line && headerIn(line);
    if (!header) break;
    headers.push(header);
  }
  return headers;
}

/** From the first line behind the head. A JSON body ends with its value, so that what tools put behind it is not read as JSON. */
function readBody(block: readonly Line[], from: number, text: string): { body: Body | undefined; after: number } {
  let first = indexFrom(block, from, (line) => !isBlank(line) && !isComment(line));
  // Variables may stand above the body: httpYac takes them out of it.
  const behindVariables = indexFrom(block, first, (line) => !isBlank(line) && !isComment(line) && !isVariable(line));
  if (/^\s*(?:\[|\{(?!\{[@+\w ]*$))|^<(?:@\w*)?\s+[^\s{]/.test(block[behindVariables]?.text ?? '')) first = behindVariables;
  const line = block[first];
  if (!line || endsBody(line) || isVariable(line)) return { body: undefined, after: first };
  if (/^<(?:@\w*)?\s+\S/.test(line.text) && isAlone(block, first)) return { body: { span: line, kind: 'include' }, after: first + 1 };

  const start = line.start + line.text.search(/\S/);
  const isJson = /^\s*(?:[[{"]|$)/.test(line.text);
  if (!isJson && requestLine(line, true)) return { body: undefined, after: first }; // httpYac: the next request
  if (!isJson) {
    const last = indexFrom(block, first + 1, endsBody);
    const end = block[last - 1]?.end ?? line.end;
    return { body: { span: { start, end: start + text.slice(start, end).trimEnd().length }, kind: 'text' }, after: last };
  }
  const { valueEnd, end } = jsonFrom(block, first, start, text);
  const lineOfEnd = indexFrom(block, first, (one) => one.end >= valueEnd);
  const following = block[indexFrom(block, lineOfEnd + 1, (one) => !isBlank(one) && !isComment(one))];
  const isOver = /^\s*$/.test(text.slice(valueEnd, block[lineOfEnd]?.end)) && (!following || belongsBehind(following));
  const bodyEnd = isOver ? valueEnd : start + text.slice(start, end).trimEnd().length;
  return { body: { span: { start, end: bodyEnd }, kind: 'json' }, after: indexFrom(block, first, (one) => one.start >= bodyEnd) };
}

/** Nothing more of the body stands behind a line. */
function isAlone(block: readonly Line[], at: number): boolean {
  const next = block[indexFrom(block, at + 1, (line) => !isBlank(line) && !isComment(line))];
  return !next || belongsBehind(next);
}

/** The index of the first line from `from` on that passes; the number of lines, or `to`, where none does. */
function indexFrom(block: readonly Line[], from: number, test: (line: Line) => boolean, to = block.length): number {
  for (let i = from; i < to; i++) {
    const line = block[i];
    if (line && test(line)) return i;
  }
  return to;
}

/** Where the value ends, and where a body that is none does. Reads to the next line that could be a request; further only where the value is not closed before it. */
function jsonFrom(block: readonly Line[], first: number, start: number, text: string): { readonly valueEnd: number; readonly end: number } {
  let stop = first;
  for (let requests = 1; ; requests *= 2) {
    for (let i = 0; i < requests && (i === 0 || isRequest(block[stop])); i++)
      stop = indexFrom(block, stop + 1, (line) => endsBody(line) || isRequest(line));
    const behind = block[stop]?.start ?? text.length;
    const valueEnd = start + endOfValue(mask(text.slice(start, behind)).text);
    if (valueEnd < behind || !isRequest(block[stop])) return { valueEnd, end: block[stop - 1]?.end ?? start };
  }
}

const isRequest = (line: Line | undefined): boolean => line !== undefined && requestLine(line, true) !== undefined;

/** What may stand behind a complete body without being part of it. */
const belongsBehind = (line: Line): boolean => endsBody(line) || isVariable(line) || /^\s*\{\{/.test(line.text) || isRequest(line);

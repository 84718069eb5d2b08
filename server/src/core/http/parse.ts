/** The requests of a file with the place of every part. Where dialects differ it reads what they have in common. */
import type { Span } from '../base/text.ts';
import { endOfValue, mask } from './body.ts';
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
import { variablesOf, type Variables } from './variables.ts';

export interface Header {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

export interface Request extends RequestLine {
  /** The target with its continuation lines, as written. */
  readonly url: string;
  readonly headers: readonly Header[];
  /** Lines such as `...defaults`: headers that stand elsewhere. */
  readonly spreads: readonly Span[];
  /** The end of the last line of the head: where a header is added. */
  readonly headEnd: number;
  /** No blank line parts the head from the body. */
  readonly lacksBlankLine: boolean;
  /** Lines below the blank line that look like headers: they are sent as body. */
  readonly strayHeaders: readonly Header[];
  readonly body: Body | undefined;
}

export interface Body {
  readonly span: Span;
  readonly kind: 'json' | 'include' | 'text';
}

export interface RequestFile {
  readonly requests: readonly Request[];
  readonly variables: Variables;
  /** `# @import`: variables and headers may come from another file. */
  readonly imports: boolean;
  readonly eol: string;
}

export function parseRequests(text: string): RequestFile {
  const lines = linesOf(text);
  return {
    requests: blocksOf(lines).flatMap((block) => requestsOf(block, text)),
    variables: variablesOf(lines),
    imports: lines.some((line) => /^\s*(?:(?:#|\/\/)\s*@import\b|import\s)/.test(line.text)),
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
  };
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isSeparator(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The requests of a block: one; in httpYac another may follow without a separator. */
function requestsOf(block: readonly Line[], text: string): Request[] {
  const requests: Request[] = [];
  let next = skipPreamble(block, 0);
  for (;;) {
    const line = block[next];
    const opened = line && !/^\s*curl\s/i.test(line.text) ? requestLine(line, requests.length > 0) : undefined;
    if (!line || !opened) return requests;
    const { request, after } = readRequest(opened, block, next, text);
    requests.push(request);
    next = after;
    while (next < block.length && !requestLine(block[next] ?? line, true)) next++;
    if (request.body?.kind === 'text') return requests; // request lines in it are text
  }
}

/** Past blank lines, comments, variables and what runs before a request. */
function skipPreamble(block: readonly Line[], from: number): number {
  let next = from;
  for (; next < block.length; next++) {
    const line = block[next];
    if (!line || isBlank(line) || isComment(line) || isVariable(line) || /^\s*(?:import|run)\s/.test(line.text)) continue;
    const end = /^<\s*\{%/.test(line.text)
      ? '%}'
      : /^\s*\{\{[@+\w ]*$/.test(line.text)
        ? '}}'
        : /^\s*\/\*/.test(line.text)
          ? '*/'
          : undefined;
    if (end === undefined) break;
    while (next < block.length && !block[next]?.text.includes(end)) next++;
  }
  return next;
}

const header = /^[ \t]*([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.*)$/;

function readRequest(opened: RequestLine, block: readonly Line[], from: number, text: string): { request: Request; after: number } {
  const headers: Header[] = [];
  const spreads: Span[] = [];
  let url = opened.target.text;
  let headEnd = block[from]?.end ?? text.length;
  let lacksBlankLine = false;
  let next = from + 1;
  for (let isTarget = true; next < block.length; next++) {
    const line = block[next];
    if (!line || isBlank(line)) break;
    if (isComment(line)) continue;
    if (isTarget && isContinuation(line)) {
      url += withoutVersion(line.text).trimStart();
      headEnd = line.end;
      continue;
    }
    isTarget = false;
    if (/^\s*\.\.\.\w/.test(line.text)) spreads.push(line);
    else {
      const found = /^\s*["{[<]/.test(line.text) ? undefined : headerIn(line);
      if (!found) {
        lacksBlankLine = /^\s*["{[<]/.test(line.text);
        break;
      }
      headers.push(found);
    }
    headEnd = line.end;
  }
  const { body, after } = readBody(block, next, text);
  const strayHeaders = body?.kind === 'text' ? strayHeadersIn(block.filter(({ start }) => start >= body.span.start)) : [];
  return {
    request: { ...opened, url, headers, spreads, headEnd, lacksBlankLine: lacksBlankLine && body !== undefined, strayHeaders, body },
    after,
  };
}

function strayHeadersIn(lines: readonly Line[]): Header[] {
  const end = lines.findIndex((line) => !headerIn(line));
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line) => headerIn(line) ?? []);
}

/** `?a=b` and `&c=d` go on with the target; so does an indented line that is no header. */
const isContinuation = (line: Line): boolean =>
  /^\s*[?&]/.test(line.text) || (/^\s+\S/.test(line.text) && /^\s+(?:\/|[^:"{[]*=)/.test(line.text));

function headerIn(line: Line): Header | undefined {
  const [, name, value = ''] = header.exec(line.text.trimEnd()) ?? [];
  if (name === undefined) return undefined;
  const nameStart = line.start + line.text.indexOf(name);
  const valueStart = line.start + line.text.trimEnd().length - value.length;
  return {
    name,
    value,
    nameSpan: { start: nameStart, end: nameStart + name.length },
    valueSpan: { start: valueStart, end: valueStart + value.length },
  };
}

/** From the first line behind the head. A JSON body ends with its value, so that what tools put behind it is not read as JSON. */
function readBody(block: readonly Line[], from: number, text: string): { body: Body | undefined; after: number } {
  let first = from;
  for (let line = block[first]; line && (isBlank(line) || isComment(line)); line = block[++first]);
  const line = block[first];
  if (!line || endsBody(line) || isVariable(line)) return { body: undefined, after: first };
  if (/^<(?:@\w*)?\s+\S/.test(line.text)) return { body: { span: line, kind: 'include' }, after: first + 1 };

  const start = line.start + line.text.search(/\S/);
  const isJson = /^\s*(?:[[{]|$)/.test(line.text);
  if (!isJson && requestLine(line, true)) return { body: undefined, after: first }; // httpYac: the next request
  const last = block.findIndex((one, i) => i > first && endsBody(one));
  const end = block.at(last < 0 ? -1 : last - 1)?.end ?? line.end;
  if (!isJson)
    return {
      body: { span: { start, end: start + text.slice(start, end).trimEnd().length }, kind: 'text' },
      after: last < 0 ? block.length : last,
    };

  const valueEnd = start + endOfJson(text, start, end, block.find((one, i) => i > first && requestLine(one, true) !== undefined)?.start);
  const rest = block.findIndex((one, i) => i > first && one.start >= valueEnd && !isBlank(one) && !isComment(one));
  const following = block[rest];
  const isOver =
    /^\s*$/.test(text.slice(valueEnd, block.find((one) => one.end >= valueEnd)?.end)) && (!following || belongsBehind(following));
  const bodyEnd = isOver ? valueEnd : start + text.slice(start, end).trimEnd().length;
  const after = block.findIndex((one) => one.start >= bodyEnd);
  return { body: { span: { start, end: bodyEnd }, kind: 'json' }, after: after < 0 ? block.length : after };
}

/** Reads to the next line that could be a request; further only where the value is not closed before it. */
function endOfJson(text: string, start: number, end: number, nextRequest: number | undefined): number {
  if (nextRequest !== undefined && nextRequest < end) {
    const length = endOfValue(mask(text.slice(start, nextRequest)).text);
    if (start + length < nextRequest) return length;
  }
  return endOfValue(mask(text.slice(start, end)).text);
}

/** What may stand behind a complete body without being part of it. */
const belongsBehind = (line: Line): boolean =>
  endsBody(line) || isVariable(line) || /^\s*\{\{/.test(line.text) || requestLine(line, true) !== undefined;

/** The lines of a request file, and what each may be. Dialects: REST Client, httpYac, JetBrains, Visual Studio, Kulala. */
import type { Span } from '../base/text.ts';

/** Without its line break. */
export interface Line extends Span {
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const push = (end: number, next: number): void => {
    lines.push({ start, end, text: text.slice(start, end) });
    start = next;
  };
  if (text.includes('\r')) for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) push(index, index + lineBreak.length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) push(at, at + 1);
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

export const isBlank = ({ text }: Line): boolean => text.trim() === '';
export const isSeparator = ({ text }: Line): boolean => text.startsWith('###');
export const isComment = ({ text }: Line): boolean => /^\s*(?:#|\/\/)/.test(text);
/** `@name = value`, `@name := value`. */
export const isVariable = ({ text }: Line): boolean => /^\s*@[\w.-]+\s*:?=/.test(text);
/** What may only follow a request: scripts, redirects, references to responses, assertions, recorded responses. */
export const endsBody = ({ text }: Line): boolean => !isIndented(text) && /^(?:>\s*(?:\{%|\S)|>>|<>|\?\?|HTTP\/\d)/.test(text);
/** Like most lines of a body, which are looked at no further. */
const isIndented = (text: string): boolean => text.startsWith(' ') || text.startsWith('\t');

const methods =
  'GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS|CONNECT|TRACE|LOCK|UNLOCK|PROPFIND|PROPPATCH|COPY|MOVE|MKCOL|MKCALENDAR|ACL|SEARCH|CHECKOUT|CHECKIN|REPORT|MERGE|GRAPHQL|SSE|EVENTSOURCE|WSS?|WEBSOCKET|GRPC|RSOCKET|MQTT|AMQP|LIST';
/** A variable may stand for the method where an address follows. */
const withMethod = new RegExp(`^\\s*(${methods}|\\{\\{[^{}]*\\}\\}(?=[ \\t]+(?:https?:|\\{\\{|/)))[ \\t]+(\\S.*)$`, 'i');
const withoutMethod = /^\s*((?:https?:\/\/|\/|\{\{|localhost\b|[\w-]+(?:\.[\w-]+)+(?:[:/?]|$)).*)$/i;

/** A request line or its continuation without the version of the protocol. */
export const withoutVersion = (text: string): string =>
  text
    .trimEnd()
    .replace(/[ \t]HTTP\/\d(?:\.\d)?$/, '')
    .trimEnd();

export interface RequestLine {
  readonly method: { readonly text: string; readonly span: Span } | undefined;
  readonly target: { readonly text: string; readonly span: Span };
}

/** A line that opens a request, with its method or without one (then it is GET). */
export function requestLine(line: Line, needsMethod = false): RequestLine | undefined {
  if (!/^\s*(?:[a-z/]|\{\{|\d)/i.test(line.text)) return undefined; // a line of JSON, most often
  const text = withoutVersion(line.text);
  const [, method, target] = withMethod.exec(text) ?? [];
  const place = (part: string, from: number): { text: string; span: Span } => {
    const start = line.start + text.indexOf(part, from);
    return { text: part, span: { start, end: start + part.length } };
  };
  if (method !== undefined && target !== undefined) {
    const first = place(method, 0);
    return { method: first, target: place(target, first.span.end - line.start) };
  }
  const bare = needsMethod ? undefined : withoutMethod.exec(text)?.[1];
  return bare === undefined ? undefined : { method: undefined, target: place(bare, 0) };
}

/** The fields of a form body, `name=value&name=value`, with their places. */
import type { Span } from '../base/text.ts';
import type { Request } from './parse.ts';
import { TEMPLATE_PATTERN } from './variables.ts';

export interface Field {
  readonly name: string;
  /** As written, percent signs and all. */
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** What a token request may hold. https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
const names =
  'grant_type|client_id|client_secret|client_assertion(?:_type)?|scope|resource|username|password|code|redirect_uri|refresh_token|assertion|device_code|requested_token_use';
export const isFieldOfToken = (name: string): boolean => new RegExp(`^(?:${names})$`).test(name);

/** What may stand where the ampersand is forgotten. */
const SLIP = '(?:[ \\t]*[;,][ \\t]*|[ \\t]+)';
const field = new RegExp(`(?:${TEMPLATE_PATTERN}|(?!${SLIP}(?:${names})=)[^&\\r\\n])+`, 'g');
/** `name: value`, as in a header. */
const pair = new RegExp(`^[ \\t]*(${names})[ \\t]*:[ \\t]*(.*?)[ \\t]*$`);

/** The fields of a body that is written as headers are; nothing where it is not. */
export function pairsOf({ body }: Request, text: string): readonly (readonly [string, string])[] | undefined {
  if (body?.kind !== 'text') return undefined;
  const lines = text.slice(body.span.start, body.span.end).split(/[\r\n]+/);
  const pairs = lines.flatMap((line) => {
    const [, name, value = ''] = pair.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return pairs.length > 0 && pairs.length === lines.length ? pairs : undefined;
}
/** In a curl command a field may have an option of its own. As many characters stand in its place, an ampersand first. */
const nextOption = /(?:["']|(?<![\s"']))\s+(?:\\\r?\n\s*)?-(?:d|-data[\w-]*)(?:\s+|=)["']?/g;

/** `text` is the block. Tools join the lines of a form; the ampersand stands at the end of one or at the beginning of the next. */
export function fieldsOf({ body, form }: Request, text: string): readonly Field[] {
  if (body?.kind !== 'text') return [];
  const written = text.slice(body.span.start, body.span.end);
  const fields = form === 'curl' ? written.replace(nextOption, (option) => '&'.padEnd(option.length)) : written;
  return [...fields.matchAll(field)].flatMap(({ 0: written, index }) => {
    const equals = written.indexOf('=');
    const name = written
      .slice(0, equals)
      .replace(/^[\s;,]+/, '')
      .trimEnd();
    if (equals < 0 || !/^[\w.-]+$/.test(name)) return [];
    const nameStart = body.span.start + index + written.indexOf(name);
    const value = written.slice(equals + 1).trim();
    const valueStart = body.span.start + index + (value === '' ? equals + 1 : written.indexOf(value, equals + 1));
    return {
      name,
      value,
      nameSpan: { start: nameStart, end: nameStart + name.length },
      valueSpan: { start: valueStart, end: valueStart + value.length },
    };
  });
}

/** Whether a template, or a file, stands where a field would: `{{client}}&scope=…`. What is missing may be in it. */
export function holdsWholeFields({ body }: Request, text: string): boolean {
  const written = body ? text.slice(body.span.start, body.span.end) : '';
  return /^<(?:@\w*)?[ \t]+\S/m.test(written) || new RegExp(`(?:^|[&\\r\\n])\\s*${TEMPLATE_PATTERN}\\s*(?:$|[&\\r\\n])`).test(written);
}

/** What a value is when it is read. */
export function unescaped(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** What a header takes from a variable of the file: the token, or the type of the body. */
import type { Hover } from '../base/kind.ts';
import { liesIn } from '../base/text.ts';
import { withoutScheme } from './authorization.ts';
import type { Block } from './blocks.ts';
import { describeToken } from './describe-token.ts';
import type { FileFacts } from './facts.ts';
import { readToken } from './token.ts';
import { referenceAt } from './variables.ts';

/** A value that is no type may be a secret, and is not shown. */
const type = /^[a-z]+\/[\w.+-]{1,60}(?:[ \t]*;[ \t]*charset=[\w-]{1,20})?$/i;

export function describeVariable({ parsed }: Block, offset: number, { variables, calls }: FileFacts, now: number): Hover | undefined {
  const header = parsed.requests.flatMap(({ headers }) => headers).find(({ valueSpan }) => liesIn(offset, valueSpan));
  const found = header && referenceAt(header.value, offset - header.valueSpan.start);
  const value = found === undefined ? undefined : variables.get(found.name);
  if (!header || !found || value === undefined) return undefined;
  const { name, span } = found;
  if (/^content-type$/i.test(header.name))
    return type.test(value) ? { span: header.valueSpan, markdown: `\`${name}\` is \`${value}\` in this file.` } : undefined;
  const uses = calls.filter(({ tokens }) => tokens.includes(name));
  const markdown = describeToken({ claims: readToken(withoutScheme(value).token), uses }, now);
  const { start } = header.valueSpan;
  return markdown === undefined ? undefined : { span: { start: start + span.start, end: start + span.end }, markdown };
}

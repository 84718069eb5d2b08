/** A JSON body of a call, read with its places. */
import { isObject, type Json } from '../base/json.ts';
import { find } from '../base/locate.ts';
import type { Path } from '../base/rule.ts';
import type { Span } from '../base/text.ts';
import { readJson } from '../json/read.ts';
import { mask } from './body.ts';
import type { Call } from './rule.ts';

export interface JsonBody {
  readonly value: Json;
  /** Where the value of a path stands, in the block. */
  readonly place: (path: Path) => Span | undefined;
}

export function jsonBodyOf({ request: { body }, text }: Pick<Call, 'request' | 'text'>): JsonBody | undefined {
  if (body?.kind !== 'json') return undefined;
  const masked = mask(text.slice(body.span.start, body.span.end)).text;
  const { value, isBroken } = readJson(masked);
  if (isBroken || !isObject(value)) return undefined;
  const { start } = body.span;
  return {
    value,
    place: (path) => {
      const found = find(masked, path)?.value;
      return found && { start: start + found.start, end: start + found.end };
    },
  };
}

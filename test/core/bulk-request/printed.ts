/** Prints JSON in many styles and tells where everything stands, without the code that is tested. */
import type { Span } from '../../../server/src/core/index.ts';

export interface Style {
  readonly indent: string;
  readonly eol: string;
}

export interface Printed {
  readonly text: string;
  /** The places of the value at a path, by the path joined with blanks. */
  readonly places: ReadonlyMap<string, { readonly key?: Span; readonly value: Span }>;
}

/** A value that is printed as it is: what `JSON.stringify` would not write. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const placeName = (path: readonly (string | number)[]): string => path.join(' ');

export function printed(root: unknown, { indent, eol }: Style): Printed {
  const places = new Map<string, { key?: Span; value: Span }>();
  let text = '';
  const print = (value: unknown, path: readonly (string | number)[], depth: number, key?: Span): void => {
    const start = text.length;
    const isList = Array.isArray(value);
    if (value instanceof Raw) text += value.text;
    else if (typeof value === 'object' && value !== null) {
      const entries: readonly (readonly [string | number, unknown])[] = isList ? [...value.entries()] : Object.entries(value);
      const line = (at: number): string => (indent === '' ? '' : eol + indent.repeat(at));
      text += isList ? '[' : '{';
      for (const [i, [step, member]] of entries.entries()) {
        text += (i > 0 ? ',' : '') + line(depth + 1);
        const keyStart = text.length;
        if (!isList) text += JSON.stringify(step);
        const keySpan = isList ? undefined : { start: keyStart, end: text.length };
        if (!isList) text += indent === '' ? ':' : ': ';
        print(member, [...path, step], depth + 1, keySpan);
      }
      text += (entries.length > 0 ? line(depth) : '') + (isList ? ']' : '}');
    } else text += JSON.stringify(value);
    places.set(placeName(path), { ...(key ? { key } : {}), value: { start, end: text.length } });
  };
  print(root, [], 0);
  return { text, places };
}

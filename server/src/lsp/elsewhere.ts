/** Where a place in another file is, in lines and columns: worked out when it is first shown. */
import type { Location, Range } from 'vscode-languageserver';
import { placeIn, spansIn, Text, type Document, type Elsewhere, type Span } from '../core/index.ts';
import { rangeOf } from './convert.ts';

/** `shown` gives a file that is open, `read` the text of another on the disk. */
export function placesElsewhere(
  shown: (uri: string) => Document | undefined,
  read: (uri: string) => string | undefined,
): (place: Elsewhere) => Location | undefined {
  const known = new WeakMap<Elsewhere['at'], Range>();
  let recent = new Map<string, { readonly text: Text; readonly spanOf: (at: Elsewhere['at']) => Span } | undefined>();

  /** Many places of one file are asked for at once, and then none for a long time. */
  function fileOf(uri: string) {
    if (recent.size === 0)
      setImmediate(() => {
        recent = new Map();
      });
    if (!recent.has(uri)) recent.set(uri, openOrRead(uri));
    return recent.get(uri);
  }

  function openOrRead(uri: string) {
    const document = shown(uri);
    if (document) return { text: document.text, spanOf: (at: Elsewhere['at']) => placeIn(document, at) };
    const text = read(uri);
    return text === undefined ? undefined : { text: Text.of(text), spanOf: spansIn(text) };
  }

  return ({ file, at }) => {
    let range = known.get(at);
    if (!range) {
      const found = fileOf(file);
      if (!found) return undefined;
      range = rangeOf(found.text, found.spanOf(at));
      known.set(at, range);
    }
    return { uri: file, range };
  };
}

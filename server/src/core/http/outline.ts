/** The requests of a block, each with the operations in its body. */
import type { OutlineItem } from '../base/kind.ts';
import type { Span } from '../base/text.ts';
import { shownAddress } from './address.ts';
import type { EmbeddedBody } from './embed.ts';
import type { Request } from './parse.ts';

export function outlineOf(requests: readonly Request[], bodies: readonly EmbeddedBody[]): readonly OutlineItem[] {
  return requests.map(({ method, target, url, headEnd, body }) => {
    const address = shownAddress(url);
    const nameSpan: Span = { start: Math.min((method ?? target).span.start, target.span.start), end: target.span.end };
    return {
      name: `${method?.text ?? 'GET'} ${lastPartOf(address)}`,
      detail: address,
      span: { start: nameSpan.start, end: Math.max(nameSpan.end, headEnd, body?.span.end ?? 0) },
      nameSpan,
      children: bodies.find(({ start }) => start === body?.span.start)?.outline() ?? [],
    };
  });
}

/** The last segment of an address says what the request is about. */
const lastPartOf = (address: string): string => /\/[^/]+\/*$/.exec(address)?.[0] ?? address;

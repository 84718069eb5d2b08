/** The requests of a file, each with the operations in its body. */
import type { OutlineItem } from '../base/kind.ts';
import type { Span } from '../base/text.ts';
import type { Request } from './parse.ts';

/** `operations` gives those of the body. */
export function outline(requests: readonly Request[], operations: (request: Request) => readonly OutlineItem[]): readonly OutlineItem[] {
  return requests.map((request) => {
    const { method, target, url, headEnd, body } = request;
    const nameSpan: Span = { start: (method ?? target).span.start, end: target.span.end };
    return {
      name: `${method?.text ?? 'GET'} ${lastPartOf(url)}`,
      detail: url,
      span: { start: nameSpan.start, end: Math.max(nameSpan.end, headEnd, body?.span.end ?? 0) },
      nameSpan,
      children: operations(request),
    };
  });
}

/** The last segment of an address says what the request is about. */
const lastPartOf = (url: string): string => {
  const [address = ''] = url.split(/[?#]/);
  return /\/[^/]+\/*$/.exec(address)?.[0] ?? address;
};

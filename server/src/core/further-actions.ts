/** Actions that take more than one kind of document: a payload becomes a request file. */
import { freeName } from './base/free-name.ts';
import type { Context, Document, Fix } from './base/kind.ts';
import type { Span } from './base/text.ts';
import { wrapPayload } from './http/calls.ts';

/** What may be done at a span of a document, beside what the document itself offers. A request is wrapped at its head. */
export function furtherActions(document: Document, span: Span, { name, isTaken, installed }: Omit<Context, 'said'>): readonly Fix[] {
  if (document.kind !== 'bulk-request' || name === undefined) return [];
  const [first] = document.outline();
  if (!first || span.start > first.span.start) return [];
  const file = freeName(`${name.replace(/(?:\.scim)?\.jsonc?$/i, '')}.http`, isTaken);
  if (file === undefined) return [];
  return [
    {
      title: `Wrap this payload in a request (${file})`,
      safe: false,
      edits: [],
      creates: [{ name: file, text: wrapPayload(document.text.toString(), installed) }],
      disabled: undefined,
      problem: undefined,
    },
  ];
}

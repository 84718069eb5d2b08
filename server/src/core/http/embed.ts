/** A body as a document of its own kind, at its place in the block. */
import { toHost, type Embedded } from '../base/embedded.ts';
import type { Found, FoundFix } from '../base/document.ts';
import type { Completion, Context, Document, Hover, Kind, OutlineItem, SignatureHelp } from '../base/kind.ts';
import { TEMPLATE } from '../base/template.ts';
import type { Span, TextEdit } from '../base/text.ts';
import { mask, type Masked } from './body.ts';

export interface EmbeddedBody {
  readonly document: Document;
  /** Where it begins in the block. */
  readonly start: number;
  /** At most about `limit`; all that touch `within`, which counts in the block. */
  found(limit: number, within?: Span): readonly Found[];
  describe(offset: number): Hover | undefined;
  outline(): readonly OutlineItem[];
  completions(offset: number): readonly Completion[];
  signatureHelp(offset: number): SignatureHelp | undefined;
}

/**
 * `body` is the JSON text at `start`; no editor checks JSON there, so everything is said. `before` is what stood there before
 * an edit: what the edit did not touch is not read again.
 */
export function embed(
  body: string,
  start: number,
  kindFor: (json: string) => Kind | undefined,
  context: Context,
  before?: EmbeddedBody,
): EmbeddedBody | undefined {
  const masked = mask(body);
  const kind = kindFor(masked.text);
  if (!kind) return undefined;
  const { settings, environment } = context;
  const document =
    before?.document.kind === kind.id
      ? editedTo(before.document, masked.text)
      : kind.open(masked.text, { settings, environment, said: true });
  const embedded: Embedded = { kind: kind.id, text: masked.text, toHost: (offset) => start + offset, escape: (text) => text };
  return {
    document,
    start,
    found: (limit, within) => {
      const inside = within && { start: within.start - start, end: within.end - start };
      const found = document.found(limit, inside);
      // A template outside a string may stand for anything, commas and braces included.
      const isUnsure = masked.hasBareTemplates && found.some(({ rule }) => rule.id.startsWith('json/'));
      return isUnsure ? [] : found.map((one) => inHost(one, embedded, masked, body));
    },
    describe: (offset) => {
      const hover = offset < start || offset > start + body.length ? undefined : document.describe(offset - start);
      return hover && { ...hover, span: toHost(hover.span, embedded) };
    },
    completions: (offset) =>
      offset < start || offset > start + body.length
        ? []
        : document.completions(offset - start).map((one) => ({ ...one, edit: { ...one.edit, span: toHost(one.edit.span, embedded) } })),
    signatureHelp: (offset) => (offset < start || offset > start + body.length ? undefined : document.signatureHelp(offset - start)),
    outline: () => document.outline().map((item) => shifted(item, embedded)),
  };
}

function editedTo(document: Document, text: string): Document {
  const before = document.text.toString();
  if (before === text) return document;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start + STRIDE < most && before.slice(start, start + STRIDE) === text.slice(start, start + STRIDE)) start += STRIDE;
  while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  const end = (one: string, from: number): string => one.slice(one.length - from - STRIDE, one.length - from);
  let same = 0;
  while (same + STRIDE < most - start && end(before, same) === end(text, same)) same += STRIDE;
  while (same < most - start && before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same++;
  return document.edit({ span: { start, end: before.length - same }, text: text.slice(start, text.length - same) });
}

/** Characters that are compared at once. */
const STRIDE = 1024;

const shifted = (item: OutlineItem, embedded: Embedded): OutlineItem => ({
  ...item,
  span: toHost(item.span, embedded),
  nameSpan: toHost(item.nameSpan, embedded),
  children: item.children.map((child) => shifted(child, embedded)),
});

function inHost(one: Found, embedded: Embedded, masked: Masked, body: string): Found {
  return {
    ...one,
    span: toHost(one.span, embedded),
    related: one.related.map(({ span, message }) => ({ span: toHost(span, embedded), message })),
    fixes: one.fixes.map((fix): FoundFix => ({
      ...fix,
      edits: () => editsInBody(fix.edits(), masked, body).map(({ span, text }) => ({ span: toHost(span, embedded), text })),
    })),
  };
}

/** The edits with the templates that they copy written out again; none where a copy would lose a comment or a template. */
function editsInBody(edits: readonly TextEdit[], { text, comments }: Masked, body: string): TextEdit[] {
  const restored = edits.map((edit) => restore(edit, text, body));
  const losesComment = edits.some(({ span }) => comments.some((comment) => comment.start < span.end && span.start < comment.end));
  return losesComment || restored.some((edit) => edit === undefined) ? [] : restored.filter((edit) => edit !== undefined);
}

const templates = new RegExp(`"?${TEMPLATE}+"?`, 'g');

function restore({ span, text }: TextEdit, masked: string, body: string): TextEdit | undefined {
  if (!text.includes(TEMPLATE)) return { span, text };
  const originals = [...masked.slice(span.start, span.end).matchAll(templates)].map(({ 0: found, index }) =>
    body.slice(span.start + index, span.start + index + found.length),
  );
  const copies = [...text.matchAll(templates)];
  if (copies.length !== originals.length) return undefined;
  let next = 0;
  return { span, text: text.replace(templates, () => originals[next++] ?? '') };
}

/** A body as a document of its own kind, at its place in the block. */
import type { Found, FoundFix } from '../base/document.ts';
import { embeddedAnswers, type Answers } from '../base/embedded-documents.ts';
import { toHost, type Embedded } from '../base/embedded.ts';
import type { Context, Document, EmbeddedText, Kind, OutlineItem } from '../base/kind.ts';
import { difference } from '../base/patch.ts';
import { TEMPLATE } from '../base/template.ts';
import type { Span, TextEdit } from '../base/text.ts';
import { mask, type Masked } from './body.ts';

/** Offsets and spans count in the block. */
export interface EmbeddedBody extends Answers {
  readonly document: Document;
  /** Where it begins in the block. */
  readonly start: number;
  /** At most about `limit`; all that touch `within`. */
  found(limit: number, within?: Span): readonly Found[];
  outline(): readonly OutlineItem[];
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
  const { settings, environment, beside } = context;
  const document =
    before?.document.kind === kind.id
      ? editedTo(before.document, masked.text)
      : kind.open(masked.text, { settings, environment, beside, said: true });
  const embedded: Embedded = { kind: kind.id, text: masked.text, toHost: (offset) => start + offset, escape: (text) => text };
  const isInside = (offset: number): boolean => start <= offset && offset <= start + body.length;
  const answers = embeddedAnswers((offset) => (isInside(offset) ? { document, embedded } : undefined));
  return {
    ...answers,
    document,
    start,
    found: (limit, within) => {
      const inside = within && { start: within.start - start, end: within.end - start };
      const found = document.found(limit, inside);
      // A template outside a string may stand for anything, commas and braces included.
      const isUnsure = masked.hasBareTemplates && found.some(({ rule }) => rule.id.startsWith('json/'));
      return isUnsure ? [] : found.map((one) => inHost(one, embedded, masked, body));
    },
    actions: (span) =>
      answers.actions(span).flatMap((action) => {
        const edits = editsInBody(
          action.edits.map((edit) => moved(edit, -start)),
          masked,
          body,
        );
        return edits.length === 0 ? [] : [{ ...action, edits: edits.map((edit) => moved(edit, start)) }];
      }),
    embeddedAt: (offset) => {
      const inner = isInside(offset) ? document.embeddedAt(offset - start) : undefined;
      return inner && textIn(inner, masked.text, body, start);
    },
    outline: () => document.outline().map((item) => shifted(item, embedded)),
  };
}

const editedTo = (document: Document, text: string): Document => {
  const before = document.text.toString();
  return before === text ? document : document.edit(difference(before, text));
};

const moved = ({ span, text }: TextEdit, by: number): TextEdit => ({ span: { start: span.start + by, end: span.end + by }, text });

const masks = new RegExp(`${TEMPLATE}+`, 'g');
const templatesInString = /\{\{[^\r\n]*?\}\}/g;

/** A text in the body, with the templates of the file in it, which stay as they are when it is written back. */
function textIn(inner: EmbeddedText, masked: string, body: string, start: number): EmbeddedText | undefined {
  const { span } = inner;
  const originals = [...masked.slice(span.start, span.end).matchAll(masks)]
    .map(({ 0: { length }, index }) => body.slice(span.start + index, span.start + index + length))
    .join('');
  const text = withOriginals(inner.text, originals);
  if (text === undefined || originals.replace(templatesInString, '') !== '') return undefined; // httpYac's escapes are no JSON, which is what is written
  return {
    ...inner,
    text,
    span: { start: start + span.start, end: start + span.end },
    write: (changed) => {
      const templates = [...changed.matchAll(templatesInString)].map(([template]) => template).join('');
      const edit = inner.write(changed.replace(templatesInString, ({ length }) => TEMPLATE.repeat(length)));
      // Braces that open nothing here would do so with whatever closes on the line.
      return moved({ ...edit, text: withOriginals(edit.text.replaceAll('{{', '{\\u007b'), templates) ?? edit.text }, start);
    },
  };
}

/** The characters that stand for templates replaced by these, one for one; undefined where there are more or fewer. */
function withOriginals(text: string, originals: string): string | undefined {
  let next = 0;
  const whole = text.replace(masks, ({ length }) => originals.slice(next, (next += length)));
  return next === originals.length ? whole : undefined;
}

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

/** What a document answers at an offset that lies in a text embedded in it: the answers of the embedded one, at their places in the file. */
import type { Action, Parts } from './document.ts';
import { editsInHost, toHost, type Embedded } from './embedded.ts';
import type { Document, EmbeddedText } from './kind.ts';
import type { Span } from './text.ts';

export interface EmbeddedDocument {
  readonly embedded: Embedded;
  readonly document: Document;
  readonly attributes?: EmbeddedText['attributes'];
}

export type Answers = Required<Pick<Parts, 'describe' | 'completions' | 'signatureHelp' | 'embeddedAt' | 'actions'>>;

/** `at` gives what is embedded at an offset of the file. */
export function embeddedAnswers(at: (offset: number) => EmbeddedDocument | undefined): Answers {
  return {
    describe: (offset) => {
      const { document, embedded } = at(offset) ?? {};
      const hover = embedded && document?.describe(fromHost(embedded, offset));
      return hover && { ...hover, span: toHost(hover.span, embedded) };
    },
    completions: (offset) => {
      const one = at(offset);
      if (!one) return [];
      const { document, embedded } = one;
      return document.completions(fromHost(embedded, offset)).map(({ edit, snippet, ...completion }) => ({
        ...completion,
        edit: { span: toHost(edit.span, embedded), text: embedded.escape(edit.text) },
        ...(snippet === undefined ? {} : { snippet: embedded.escape(snippet) }),
      }));
    },
    signatureHelp: (offset) => {
      const one = at(offset);
      return one?.document.signatureHelp(fromHost(one.embedded, offset));
    },
    embeddedAt: (offset) => {
      const one = at(offset);
      if (!one) return undefined;
      const { kind, text, escape } = one.embedded;
      const span = spanOf(one.embedded);
      return {
        kind,
        text,
        span,
        write: (changed) => ({ span, text: escape(changed) }),
        ...(one.attributes && { attributes: one.attributes }),
      };
    },
    actions: (span) => {
      const one = at(span.start);
      return one && span.end <= spanOf(one.embedded).end ? actionsIn(one, span) : [];
    },
  };
}

/** What may be done to the embedded text where nothing has to be wrong. */
function actionsIn({ document, embedded }: EmbeddedDocument, span: Span): readonly Action[] {
  const inside = { start: fromHost(embedded, span.start), end: fromHost(embedded, span.end) };
  return document
    .fixes(inside)
    .filter(({ problem }) => problem === undefined)
    .map(({ title, safe, edits }) => ({ title, safe, edits: editsInHost(edits, embedded) }));
}

const spanOf = (embedded: Embedded): Span => toHost({ start: 0, end: embedded.text.length }, embedded);

/** The offset into the embedded text that stands at, or next before, an offset of the file. */
export function fromHost({ text, toHost }: Embedded, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toHost(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

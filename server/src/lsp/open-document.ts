/** A text that the client has open: as a document of a kind, or as bare text while it is none of ours. */
import { LOOKED_AT, open, recognise, Text, type Context, type Document, type TextEdit } from '../core/index.ts';
import { withoutQuery } from './file.ts';

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: Text;
  /** Absent for a text of no kind. Its text is kept all the same: changes arrive as edits, and one may make it ours. */
  readonly document: Document | undefined;
  /** Its name says that it is a request. */
  readonly said: boolean;
}

export type ContextFor = (uri: string, languageId: string) => Omit<Context, 'said'>;

export function openDocument(uri: string, languageId: string, version: number, text: string, contextFor: ContextFor): OpenDocument {
  const recognised = recognise({ text, name: withoutQuery(uri), languageId });
  const document = recognised && open(recognised.kind, text, { ...contextFor(uri, languageId), said: recognised.said });
  return { uri, languageId, version, text: document?.text ?? Text.of(text), document, said: recognised?.said ?? false };
}

/** The document after an edit. What kind it is may change with its first characters. */
export function edited(before: OpenDocument, edit: TextEdit, version: number, contextFor: ContextFor): OpenDocument {
  const text = before.document ? undefined : before.text.replace(edit);
  const document = before.document?.edit(edit);
  const after = document?.text ?? text ?? before.text;
  if (edit.span.start < LOOKED_AT) {
    const kind = recognise({
      text: after.slice(0, LOOKED_AT + 1),
      name: withoutQuery(before.uri),
      languageId: before.languageId,
    })?.kind;
    if (kind !== document?.kind) return openDocument(before.uri, before.languageId, version, after.toString(), contextFor);
  }
  return { ...before, version, text: after, document };
}

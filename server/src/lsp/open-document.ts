/** A text that the client has open: as a document of a kind, or as bare text while it is none of ours. */
import {
  LOOKED_AT,
  open,
  recognise,
  Text,
  type Beside,
  type Context,
  type Document,
  type KindId,
  type Recognised,
  type TextEdit,
} from '../core/index.ts';
import { withoutQuery } from './file.ts';

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: Text;
  /** What held for it when it was opened. */
  readonly situation: Situation;
  /** Absent for a text of no kind. Its text is kept all the same: changes arrive as edits, and one may make it ours. */
  readonly document: Document | undefined;
  /** It was said that it is what it is: by its name, or by the configuration. */
  readonly said: boolean;
}

/** What holds for a document, whatever stands in it. */
export interface Situation {
  readonly context: Omit<Context, 'said'>;
  /** What the configuration says that it is. */
  readonly kind: KindId | undefined;
  readonly isIgnored: boolean;
}
export type SituationOf = (uri: string, languageId: string) => Situation;

/** What the client tells of a document. */
export type Told = Pick<OpenDocument, 'uri' | 'languageId' | 'version'>;

export function openDocument({ uri, languageId, version }: Told, text: string, situationOf: SituationOf): OpenDocument {
  const situation = situationOf(uri, languageId);
  const recognised = recognisedIn(uri, languageId, text, situation);
  const document = recognised && open(recognised.kind, text, { ...situation.context, said: recognised.said });
  return { uri, languageId, version, text: document?.text ?? Text.of(text), situation, document, said: recognised?.said ?? false };
}

/** The document after an edit. What kind it is may change with its first characters. */
export function edited(before: OpenDocument, edit: TextEdit, version: number, situationOf: SituationOf): OpenDocument {
  const text = before.document ? undefined : before.text.replace(edit);
  const document = before.document?.edit(edit);
  const after = document?.text ?? text ?? before.text;
  if (edit.span.start < LOOKED_AT) {
    const kind = recognisedIn(before.uri, before.languageId, after.slice(0, LOOKED_AT + 1), before.situation)?.kind;
    if (kind !== document?.kind) return openDocument({ ...before, version }, after.toString(), situationOf);
  }
  return { ...before, version, text: after, document };
}

/** The same text, when the files that belong to it tell something else. */
export const joined = (before: OpenDocument, beside: Beside | undefined): OpenDocument => ({
  ...before,
  situation: { ...before.situation, context: { ...before.situation.context, beside } },
  document: before.document?.joined(beside),
});

function recognisedIn(uri: string, languageId: string, text: string, { kind, isIgnored }: Situation): Recognised | undefined {
  if (isIgnored) return undefined;
  return kind === undefined
    ? recognise({ text, name: withoutQuery(uri), languageId, isUntitled: uri.startsWith('untitled:') })
    : { kind, said: true };
}

/** Applies the safe fixes of a document until nothing changes. */
import type { Document } from './kind.ts';
import { applyEdits, compose } from './patch.ts';
import type { TextEdit } from './text.ts';

/** More rounds than fixes that wait for each other; a stop for two that undo each other. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** What leads from the document's text to this one. */
  readonly edits: readonly TextEdit[];
}

/** `open` opens a text as the document was opened. */
export function fixAll(document: Document, open: (text: string) => Document): Fixed {
  const rounds: TextEdit[][] = [];
  let text = document.text.toString();
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = current.safeFixes().flatMap((fix) => fix.edits);
    if (edits.length === 0) break;
    rounds.push(edits);
    text = applyEdits(text, edits);
    current = open(text);
  }
  return { text, edits: compose(document.text.length, rounds) };
}

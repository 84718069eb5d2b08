/** A place in a document that moves with what is edited before it. */
import { workspace, type Position, type TextDocument } from 'vscode';

export interface Anchor {
  /** Undefined once the text around it was deleted or written anew. */
  readonly position: () => Position | undefined;
  readonly dispose: () => void;
}

export function anchorAt(document: TextDocument, position: Position): Anchor {
  let offset: number | undefined = document.offsetAt(position);
  const followed = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document) return;
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      if (offset === undefined || rangeOffset >= offset) continue;
      offset = rangeOffset + rangeLength > offset ? undefined : offset + text.length - rangeLength;
    }
  });
  return {
    position: () => (offset === undefined ? undefined : document.positionAt(offset)),
    dispose: () => {
      followed.dispose();
    },
  };
}

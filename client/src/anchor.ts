/** A place in a document that moves with what is edited before it. */
import { workspace, type Position, type TextDocument } from 'vscode';

export interface Anchor {
  readonly position: () => Position;
  readonly dispose: () => void;
}

export function anchorAt(document: TextDocument, position: Position): Anchor {
  let offset = document.offsetAt(position);
  const followed = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document) return;
    for (const { rangeOffset, rangeLength, text } of contentChanges) if (rangeOffset < offset) offset += text.length - rangeLength;
  });
  return {
    position: () => document.positionAt(offset),
    dispose: () => {
      followed.dispose();
    },
  };
}

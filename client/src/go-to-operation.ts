/** "Go to operation…": the operations of the active editor by name, each with its line and its problems; the editor follows the choice. */
import { Range, Selection, TextEditorRevealType, window, type Diagnostic, type QuickPickItem, type TextEditor } from 'vscode';
import type { DocumentSymbol } from 'vscode-languageclient/node';
import { inWords, problemsOf } from './problems.ts';
import type { Server } from './server.ts';

export interface Place {
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  /** How many places it lies in. */
  readonly depth: number;
  /** Those that lie in it and in none of the places inside it. */
  readonly problems: number;
}

interface Item extends QuickPickItem {
  readonly place: Place;
}

export async function goToOperation(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  const places = editor ? placesOf(await server.symbolsOf(editor.document), problemsOf(editor.document)) : [];
  if (!editor || places.length === 0) {
    void window.showInformationMessage('scimlint finds no operation in this editor. Open a bulk request or a request file first.');
    return;
  }
  const items = places.map((place): Item => ({ place, label: indented(place), description: descriptionOf(place) }));
  const pick = window.createQuickPick<Item>();
  const { selection, visibleRanges } = editor;
  let isChosen = false;
  pick.title = 'scimlint: Go to operation';
  pick.placeholder = 'A name, an externalId, a bulkId';
  pick.matchOnDescription = true;
  pick.items = items;
  pick.activeItems = items.filter(({ place }) => place.range.contains(selection.active)).slice(-1);
  pick.onDidChangeActive(([item]) => {
    if (item) reveal(editor, item.place);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    isChosen = true;
    pick.hide();
    if (!item) return;
    reveal(editor, item.place);
    void window.showTextDocument(editor.document, editor.viewColumn);
  });
  pick.onDidHide(() => {
    if (!isChosen) {
      editor.selection = selection;
      if (visibleRanges[0]) editor.revealRange(visibleRanges[0], TextEditorRevealType.AtTop);
    }
    pick.dispose();
  });
  pick.show();
}

function reveal(editor: TextEditor, { range }: Place): void {
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const indented = ({ name, depth }: Place): string => `${'    '.repeat(depth)}${withoutIcons(name)}`;
/** `$(name)` would be shown as an icon. */
const withoutIcons = (text: string): string => text.replaceAll('$(', '\\$(');
const descriptionOf = ({ detail, range, problems }: Place): string =>
  [`line ${range.start.line + 1}`, ...(problems > 0 ? [`$(warning) ${inWords(problems)}`] : []), withoutIcons(detail)]
    .filter(Boolean)
    .join(' · ');

/** The symbols as a list in the order of the text, each problem counted at the innermost one that it starts in. */
export function placesOf(symbols: readonly DocumentSymbol[], problems: readonly Diagnostic[]): readonly Place[] {
  const places: { place: Omit<Place, 'problems'>; parent: number; problems: number }[] = [];
  const add = ({ name, detail = '', range: { start, end }, children = [] }: DocumentSymbol, depth: number, parent: number): void => {
    const range = new Range(start.line, start.character, end.line, end.character);
    const own = places.push({ place: { name, detail, range, depth }, parent, problems: 0 }) - 1;
    for (const child of children) add(child, depth + 1, own);
  };
  for (const symbol of symbols) add(symbol, 0, -1);

  for (const { range } of problems) {
    let at = lastBefore(places, ({ place }) => place.range.start.isBeforeOrEqual(range.start));
    while (at >= 0 && !places[at]?.place.range.contains(range.start)) at = places[at]?.parent ?? -1;
    const found = places[at];
    if (found) found.problems++;
  }
  return places.map(({ place, problems: count }) => ({ ...place, problems: count }));
}

/** The index of the last element for which this holds, where it holds for the first ones only; -1 where it holds for none. */
function lastBefore<Element>(sorted: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = sorted[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

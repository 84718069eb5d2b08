/** The fixes that make several files of a request, or one request of several. */
import type { Context } from '../base/kind.ts';
import { difference } from '../base/patch.ts';
import type { TextFix } from '../base/rule.ts';
import { numberedNames } from './file-names.ts';
import type { Layout } from './pieces.ts';
import { merged, MOST_OPERATIONS, splitRequest, type Split } from './split.ts';

/** `layout` is where everything stands in the text. */
export function splitFixes(text: string, layout: Layout, context: Context): readonly TextFix[] {
  const found = splitRequest(text, layout);
  if (!found) return [notYet('Split into several files', 'repair the JSON first')];
  const together = found.documents > 1 ? merged(text) : undefined;
  return [
    splitFix(text, found, context),
    ...(together === undefined ? [] : [{ title: 'Merge Operations into the first document', edits: [difference(text, together)] }]),
  ];
}

function splitFix(text: string, { files, documents }: Split, { name, isTaken }: Context): TextFix {
  const [kept = text, ...parts] = files;
  const isCut = files.length > documents;
  const title = `Split into ${files.length} files${isCut ? ` of at most ${MOST_OPERATIONS}` : ''}`;
  if (name === undefined) return notYet(title, 'save this file first');
  const names = numberedNames(name, parts.length, isTaken);
  if (!names) return notYet(title, 'rename this file first: the names beside it are taken');
  const first = documents === 1 ? MOST_OPERATIONS : isCut ? 'part' : 'document';
  return {
    title: `${title} (${names[0] ?? ''}${names.length > 1 ? ' …' : ''}; this file keeps the first ${first})`,
    edits: [difference(text, kept)],
    creates: parts.map((part, i) => ({ name: names[i] ?? '', text: part })),
  };
}

const notYet = (title: string, first: string): TextFix => ({
  title: `${title} (${first})`,
  edits: [],
  disabled: `${first.charAt(0).toUpperCase()}${first.slice(1)}.`,
});

/** What only several documents together show: each file tells a little, and is told what the others say of it. */
import type { Beside } from '../base/beside.ts';
import { recognise } from '../recognise.ts';
import { besideOf } from './beside.ts';
import { tell } from './tell.ts';
import type { Member } from './together.ts';

export { besideOf } from './beside.ts';
export { placeIn, spansIn } from './spans.ts';
export { tell, tellOf } from './tell.ts';
export type { Told } from './told.ts';
export { canonical } from './together.ts';
export type { Member } from './together.ts';

/** What the files of a folder tell of one of them, saved at the same time. `files` are texts by name, the one among them. */
export function besideIn(name: string, files: Readonly<Record<string, string>>): Beside | undefined {
  const members = Object.entries(files).flatMap(([file, text]): readonly Member[] => {
    const kind = recognise({ name: file, text })?.kind;
    const told = kind && tell(kind, text);
    return told ? [{ file: `/${file}`, modified: 0, groups: [], told }] : [];
  });
  const one = members.find(({ file }) => file === `/${name}`);
  return one && besideOf(one, members);
}

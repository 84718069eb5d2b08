/** What the files of the workspace tell of the documents that are open: read in the background, and again when one has changed. */
import { besideOf, canonical, LOOKED_AT, recognise, tell, tellOf, type Beside, type Member, type Text, type Told } from '../core/index.ts';
import type { Files } from './configurations.ts';
import type { OpenDocument } from './open-document.ts';
import { filesAround, MOST_BYTES, pause, type Nearby } from './walk.ts';

export interface Neighbours {
  /** What is known by now; undefined where nobody has looked, or no file tells anything. */
  of(uri: string): Beside | undefined;
  /** Asks the open documents again what they tell, once nothing more changes for a moment. */
  lookSoon(): void;
  /** The same, and looks for files: some may have come or gone, or were saved. */
  lookAroundSoon(): void;
}

export interface Surroundings {
  readonly files: Files;
  readonly open: ReadonlyMap<string, OpenDocument>;
  /** The folder of the workspace that a document lies in. */
  readonly rootOf: (uri: string) => string | undefined;
  readonly isLeftOut: (uri: string) => boolean;
  /** The groups that a person has put a file into. */
  readonly groupsOf: (uri: string) => readonly string[];
  /** Something else is told of a document, or the same of texts in which it may stand elsewhere now. */
  readonly changed: (uri: string) => void;
}

/** After the last change, in milliseconds. */
const PAUSE = 400;

/** The text that is open; of a file on the disk its size and time. */
type Stamp = Text | string;

interface Known {
  readonly stamp: Stamp;
  readonly told: Told | undefined;
}

/** What a document was told, and by which texts of the others. */
interface Found {
  readonly beside: Beside | undefined;
  readonly key: string;
  readonly stamps: readonly (Stamp | undefined)[];
}

export function neighbours({ files, open, rootOf, isLeftOut, groupsOf, changed }: Surroundings): Neighbours {
  const known = new Map<string, Known>();
  const found = new Map<string, Found>();
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let walked = new Map<string, readonly Nearby[]>(); // by the folders that it began with

  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
    timer.unref(); // nobody waits for it
  };

  async function look(): Promise<void> {
    if (isLooking) {
      lookSoon();
      return;
    }
    isLooking = true;
    try {
      const ours = [...open.values()].filter(({ uri, document }) => document && /^file:/i.test(uri));
      for (const root of new Set(ours.map(({ uri }) => rootOf(uri)))) {
        const here = ours.filter(({ uri }) => rootOf(uri) === root);
        const members = await membersOf(here, root);
        for (const { uri } of here) tellTo(uri, members);
      }
      for (const uri of found.keys()) if (!open.has(uri)) found.delete(uri);
    } finally {
      isLooking = false;
    }
  }

  /** One file after another, so that the client is answered in between; those that are open last, for alone they tell nobody anything. */
  async function membersOf(here: readonly OpenDocument[], root: string | undefined): Promise<readonly Member[]> {
    const folders = [...new Set(here.map(({ uri }) => uri.slice(0, uri.lastIndexOf('/'))))];
    const key = [root, ...folders].join('\n');
    const nearby = walked.get(key) ?? (await filesAround(folders, root, files, isLeftOut));
    walked.set(key, nearby);
    const isHere = new Map(here.map((document) => [canonical(document.uri), document]));
    const members: Member[] = [];
    for (const one of nearby) {
      if (isHere.has(canonical(one.uri))) continue;
      await pause();
      const told = toldBy(one.uri, `${one.size.toString()} ${one.modified.toString()}`, () => toldOnDisk(one.uri));
      if (told) members.push({ file: one.uri, modified: one.modified, groups: groupsOf(one.uri), told });
    }
    if (members.length === 0 && here.length < 2) return [];
    for (const { uri, text, document } of here) {
      const told = toldBy(uri, text, () => document && tellOf(document));
      const saved = nearby.find((one) => canonical(one.uri) === canonical(uri));
      if (told && !isLeftOut(uri)) members.push({ file: uri, modified: saved?.modified ?? 0, groups: groupsOf(uri), told });
    }
    return members.sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  function toldBy(uri: string, stamp: Stamp, tell: () => Told | undefined): Told | undefined {
    const before = known.get(uri);
    if (before?.stamp === stamp) return before.told;
    const told = tell();
    known.set(uri, { stamp, told });
    return told;
  }

  function toldOnDisk(uri: string): Told | undefined {
    const text = files.read(uri, MOST_BYTES) ?? '';
    const kind = recognise({ text: text.slice(0, LOOKED_AT + 1), name: uri })?.kind;
    return kind && tell(kind, text);
  }

  function tellTo(uri: string, members: readonly Member[]): void {
    const one = members.find(({ file }) => file === uri);
    const beside = one && besideOf(one, members);
    const before = found.get(uri);
    const key = beside ? keyOf(beside) : '';
    const stamps = members.filter(({ file }) => key.includes(JSON.stringify(file))).map(({ file }) => known.get(file)?.stamp);
    if ((before?.key ?? '') === key && stamps.every((stamp, i) => stamp === before?.stamps[i])) return;
    found.set(uri, { beside, key, stamps });
    changed(uri);
  }

  return {
    of: (uri) => found.get(uri)?.beside,
    lookSoon,
    lookAroundSoon: () => {
      walked = new Map();
      lookSoon();
    },
  };
}

const keyOf = (beside: Beside): string =>
  JSON.stringify(beside, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value));

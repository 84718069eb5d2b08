/** The samples of the documented troubles, a folder each, as they are opened for tests and for the page that is written of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideIn, CONFIGURATION_FILE, forFile, open, readConfiguration, recognise, type Document } from '../server/src/core/index.ts';

const SAMPLES = 'samples/troubleshooting';
/** What is found in the files beside it. Nobody is shown it. */
export const EXPECTED = 'expected.json';

export const folderNames = (): readonly string[] => readdirSync(SAMPLES).sort();

/** The texts of its files by name, sorted. */
export type Folder = ReadonlyMap<string, string>;

export const readFolder = (id: string): Folder =>
  new Map(
    readdirSync(join(SAMPLES, id))
      .filter((name) => name !== EXPECTED)
      .sort()
      .map((name) => [name, readFileSync(join(SAMPLES, id, name), 'utf8')]),
  );

/** A finding, by a rule in a line that counts from 1. */
export interface Expected {
  readonly rule: string;
  readonly line: number;
}

/** By file; one in which nothing is found is left out. */
export const expectedIn = (id: string): Readonly<Record<string, readonly Expected[]>> =>
  JSON.parse(readFileSync(join(SAMPLES, id, EXPECTED), 'utf8')) as Record<string, readonly Expected[]>;

/** A file as an editor opens it: with the configuration of its folder, and with the files beside it; those tell nothing of one that was changed since. */
export function openIn(folder: Folder, name: string, { isChanged = false } = {}): Document {
  const text = folder.get(name) ?? '';
  const { settings } = forFile(readConfiguration(folder.get(CONFIGURATION_FILE) ?? ''), name);
  const found = recognise({ text, name });
  if (!found) throw new Error(`${name} is nothing that scimlint knows.`);
  return open(found.kind, text, {
    settings,
    environment: { newGuid: () => '00000000-0000-4000-8000-000000000000', now: () => Date.UTC(2026, 0, 1) },
    said: found.said,
    name,
    isTaken: (other) => folder.has(other),
    ...(isChanged ? {} : { beside: besideIn(name, Object.fromEntries(folder)) }),
    other: (path) => otherIn(folder, path.replace(/^\.\//, '')),
  });
}

function otherIn(folder: Folder, name: string) {
  const text = folder.get(name);
  return text === undefined ? ({ missing: true, siblings: [...folder.keys()] } as const) : { text };
}

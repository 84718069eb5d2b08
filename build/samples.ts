/** `samples/README.md`: what each sample shows, told by what is found in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { besideIn, counted, defaultSettings, open, recognise, type Document } from '../server/src/core/index.ts';

const FOLDER = 'samples';

/** A sample by its path in `samples`, opened as an editor opens it: the others of its folder are beside it. */
export function openSample(path: string): Document {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  const found = recognise({ text, name: path });
  if (!found) throw new Error(`samples/${path} is nothing that scimlint knows.`);
  return open(found.kind, text, {
    settings: defaultSettings,
    environment: { newGuid: () => '', now: () => Date.UTC(2026, 0, 1) },
    said: found.said,
    beside: besideIn(basename(path), textsIn(dirname(path))),
  });
}

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(sampleNames(folder).map((name) => [name, readFileSync(join(FOLDER, folder, name), 'utf8')]));

/** The names of the samples in a folder of `samples`, sorted. */
export const sampleNames = (path = '.'): readonly string[] =>
  readdirSync(join(FOLDER, path), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ name }) => name)
    .sort();

export function samplesPage(): string {
  return `${[
    '# Samples: a tour',
    'Open a sample, rest the mouse on what is underlined, and press Ctrl+. (on a Mac ⌘.) there to see the repairs. Where something is wrong, the folder [clean](clean) has the same file put right: select both in the Explorer and choose **Compare Selected**.',
    'What the documented troubles look like, a folder each: [troubleshooting](../docs/troubleshooting.md).',
    'On the command line: `scimlint check samples/`. The people in the samples are invented. This page is written by `npm run generate` from what is found in them.',
    ...sampleNames().map(sectionOf),
  ].join('\n\n')}\n`;
}

function sectionOf(name: string): string {
  const document = openSample(name);
  const diagnostics = document.diagnostics();
  const rows = diagnostics.map(
    ({ span, severity, message, rule }) =>
      `| ${document.text.positionAt(span.start).line + 1} | ${severity} | ${message.replaceAll('|', '\\|')} | [${rule}](../docs/rules.md#${rule.replace('/', '')}) |`,
  );
  const about = `${document.summary.charAt(0).toUpperCase()}${document.summary.slice(1)}`;
  return rows.length === 0
    ? `## [${name}](${name})\n\n${about}, and nothing wrong with it.`
    : [
        `## [${name}](${name})`,
        `${about}, ${counted(rows.length, 'problem')}. Put right: [clean/${name}](clean/${name}).`,
        ['| line | severity | what is said | rule |', '| --- | --- | --- | --- |', ...rows].join('\n'),
      ].join('\n\n');
}

/** Each documented trouble has a folder of samples that reveals it, and whose fixes put it right. */
import { describe, expect, it } from 'vitest';
import { expectedIn, folderNames, openIn, readFolder, type Expected, type Folder } from '../build/troubleshooting.ts';
import { applyEdits, recognise, scenarios, type Document, type Fix } from '../server/src/core/index.ts';
import { aToken } from '../server/src/core/http/example.ts';

const ids = scenarios.map(({ id }) => id);

it('every trouble has its folder, and every folder is of one', () => {
  expect(folderNames()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const folder = readFolder(id);

  it('shows what is expected, and nothing else', () => {
    const found = Object.fromEntries([...folder.keys()].map((name) => [name, foundIn(openIn(folder, name))]));
    expect(withoutEmpty(found)).toEqual(expectedIn(id));
  });

  it('has its rules among the points of the trouble, or as an answer that was recorded', () => {
    const rules = scenarios.find((one) => one.id === id)?.points.flatMap(({ rules }) => rules) ?? [];
    const found = Object.values(expectedIn(id)).flatMap((list) => list.map(({ rule }) => rule));
    expect(found.some((rule) => rules.includes(rule))).toBe(true);
  });

  it('is put right by its fixes, but for what only says what was', () => {
    const { folder: repaired, left } = repair(folder);
    const records = [...repaired.keys()].filter((name) => /\.(log|job)\.json$/.test(name));
    for (const name of repaired.keys()) {
      const rules = left.get(name)?.map(({ rule }) => rule) ?? [];
      if (records.includes(name)) expect(repaired.get(name)).toBe(folder.get(name));
      else expect(rules).toEqual(name.endsWith('.secrets.json') ? ['sync-secrets/placeholder-recipient'] : []);
    }
  });
});

it('what is expected is told in a file that is none of ours', () => {
  for (const id of ids) expect(recognise({ text: JSON.stringify(expectedIn(id)), name: 'expected.json' })).toBeUndefined();
});

/** No token is stored: what only one shows is shown with one that is made here. */
describe('with a token in the place of its variable', () => {
  it.each([
    ['forbidden-403', 'http/missing-permission', aToken({ roles: ['ProvisioningLog.Read.All'] })],
    ['unauthorized-401', 'http/expired-token', aToken({ expires: -90 })],
  ])('%s shows %s', (id, rule, token) => {
    const folder = readFolder(id);
    const name = 'upload.http';
    const text = (folder.get(name) ?? '').replace(/^@token = .*$/m, `@token = ${token}`);
    expect(foundIn(openIn(new Map([...folder, [name, text]]), name)).map((one) => one.rule)).toContain(rule);
  });
});

const foundIn = (document: Document): readonly Expected[] =>
  document.diagnostics().map(({ rule, span }) => ({ rule, line: document.text.positionAt(span.start).line + 1 }));

const withoutEmpty = (found: Readonly<Record<string, readonly Expected[]>>): Readonly<Record<string, readonly Expected[]>> =>
  Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));

/** More than any sample takes; a stop for two fixes that undo each other. */
const MOST_FIXES = 100;

/** Applies the first fix of each finding, in each file, until none is left; the files that fixes make are among them. What is left is told of the files as they are saved then. */
function repair(before: Folder): { readonly folder: Folder; readonly left: ReadonlyMap<string, readonly Expected[]> } {
  const folder = new Map(before);
  const made = new Set<string>();
  for (let count = 0; ; count++) {
    expect(count).toBeLessThan(MOST_FIXES);
    const next = [...folder.keys()]
      .map((name) => ({ name, fix: nextFix(openIn(folder, name), (fix) => made.has(`${name} ${fix.title}`)) }))
      .find(({ fix }) => fix);
    if (!next?.fix) break;
    if (next.fix.creates.length > 0) made.add(`${next.name} ${next.fix.title}`);
    for (const { name, text } of next.fix.creates) folder.set(name, text);
    folder.set(next.name, applyEdits(folder.get(next.name) ?? '', next.fix.edits));
  }
  return { folder, left: new Map([...folder.keys()].map((name) => [name, foundIn(openIn(folder, name, { isChanged: true }))])) };
}

/** The first fix of the first finding that has one to apply; a file is made once. */
const nextFix = (document: Document, isMade: (fix: Fix) => boolean): Fix | undefined =>
  document
    .diagnostics()
    .map(({ rule, span }) => document.fixes(span).find(({ problem }) => problem?.rule === rule && problem.span.start === span.start))
    .find((fix) => fix && !fix.disabled && !isMade(fix));

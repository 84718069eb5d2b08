/** `npm run new-rule`: what it writes is a rule that works, in a copy of the core. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families, newRule } from '../build/new-rule/new-rule.ts';
import { applyEdits } from '../server/src/core/base/patch.ts';
import { readMarks, writeMarks } from './marks.ts';
import { aContext } from './opening.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('a new rule', () => {
  const copy = resolve('dist-test/new-rule');
  /** Of the other families a template needs a subject of its own before it works: another rule looks at the one that is there. */
  const working = ['bulk-request', 'http', 'sync-job', 'sync-schema', 'sync-secrets'] as const;

  beforeAll(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync('server/src/core', `${copy}/server/src/core`, { recursive: true, filter: (path) => !path.endsWith('tsconfig.json') });
    for (const family of working)
      for (const { path, text } of newRule(`${family}/wrong-example`, read, existsSync)) writeFileSync(`${copy}/${path}`, text);
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  it.each(working)(
    'of %s does what its examples say',
    async (family) => {
      const { kinds, open } = (await import(
        /* @vite-ignore */ pathToFileURL(`${copy}/server/src/core/index.ts`).href
      )) as typeof import('../server/src/core/index.ts');
      const rule = kinds.flatMap(({ rules }) => rules).find(({ id }) => id === `${family}/wrong-example`);
      expect(rule).toBeDefined();
      for (const { code, fixed } of rule?.examples.bad ?? []) {
        const { text } = readMarks(code);
        const document = open(family, text, aContext());
        const found = document.diagnostics();
        expect(found.map(({ rule }) => rule)).toEqual([`${family}/wrong-example`]);
        expect(
          writeMarks(
            text,
            found.map(({ span }) => span),
          ),
        ).toBe(code);
        const fixes = found.flatMap(({ span }) => document.fixes(span)).filter(({ problem }) => problem);
        expect(fixes.map(({ edits }) => applyEdits(text, edits))).toEqual(fixed === undefined ? [] : [fixed]);
      }
      for (const good of rule?.examples.good ?? []) expect(open(family, good, aContext()).diagnostics()).toEqual([]);
    },
    60_000,
  );

  it.each(families)('of %s is listed in order, and imports what is there', (family) => {
    const [rule, index] = newRule(`${family}/wrong-example`, read, () => false);
    expect(rule?.text).toContain(`id: '${family}/wrong-example'`);
    for (const [, path = ''] of rule?.text.matchAll(/from '(.+)'/g) ?? [])
      expect(existsSync(resolve(`server/src/core/${family}/rules`, path))).toBe(true);
    const imported = [...(index?.text.matchAll(/^import (\w+) from/gm) ?? [])].map(([, name]) => name);
    expect(imported).toContain('wrongExample');
    const list = /= \[([^\]]*)\]/.exec(index?.text ?? '')?.[1] ?? '';
    const listed = list.split(',').flatMap((name) => name.trim() || []);
    expect(listed).toContain('wrongExample');
    expect(listed).toEqual(imported.filter((name) => listed.includes(name ?? '')));
  });

  it.each(['', 'bulk-request', 'bulk/wrong', 'bulk-request/Wrong-Case', 'bulk-request/../index', 'unknown/wrong-name'])(
    'is not begun for %j',
    (id) => {
      expect(() => newRule(id, read, existsSync)).toThrow(`KIND is ${families.join(', ')}`);
    },
  );

  it('does not replace a rule', () => {
    expect(() => newRule('json/comment', read, existsSync)).toThrow('There is a rule json/comment already');
  });
});

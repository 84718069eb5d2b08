/** The samples are a tour: each with a trouble has its clean twin. */
import { describe, expect, it } from 'vitest';
import { openSample, sampleNames } from '../build/samples.ts';
import { kinds } from '../server/src/core/index.ts';

const troubled = sampleNames().filter((name) => openSample(name).diagnostics().length > 0);

describe('the samples', () => {
  it('have a clean twin where something is wrong, and nowhere else', () => {
    expect(sampleNames('clean')).toEqual(troubled);
  });

  it.each(troubled)('clean/%s is of the same kind and has no problem', (name) => {
    const twin = openSample(`clean/${name}`);
    expect(twin.kind).toBe(openSample(name).kind);
    expect(twin.diagnostics()).toEqual([]);
  });

  it('show every kind, and every severity', () => {
    const found = troubled.flatMap((name) => openSample(name).diagnostics());
    expect(new Set(troubled.map((name) => openSample(name).kind)).size).toBe(kinds.filter(({ id }) => id !== 'configuration').length);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning', 'information', 'hint']));
  });
});

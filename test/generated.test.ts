/** What is generated from the definitions is up to date. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generated } from '../build/generated.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

describe('generated text', () => {
  it.each(generated(read))('$path is as the definitions say (npm run generate)', ({ path, text }) => {
    expect(read(path)).toBe(text);
  });
});

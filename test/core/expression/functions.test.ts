/** What holds for every function of the language. Its examples are its specification: they are run here. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, functions, type FunctionExample, type Result } from '../../../server/src/core/index.ts';

const sentence = /^[A-Z"].*[.?]$/;

const run = ({ expression, attributes = {}, context = {} }: FunctionExample): Result => {
  const { now = '2026-01-31T08:00:00Z', seed = 0, ...others } = context;
  return evaluate(expression, attributes, { now: Date.parse(now), seed, ...others }).result;
};

describe.each(functions.map((one) => ({ name: one.name, one })))('$name', ({ one }) => {
  it.each(one.examples.map((example) => ({ expression: example.expression, example })))('$expression gives what is said', ({ example }) => {
    const result = run(example);
    const isValue = typeof example.result !== 'object' || example.result === null || Array.isArray(example.result);
    expect(isValue ? result : { outcome: result.outcome }).toEqual(isValue ? { outcome: 'value', value: example.result } : example.result);
  });

  it('says what it does in a sentence, and who says so', () => {
    for (const text of [one.summary, ...(one.notes ?? []), ...one.contradictions.map(({ says }) => says)]) expect(text).toMatch(sentence);
    for (const url of [...one.references, ...one.contradictions.map(({ reference }) => reference)]) expect(url).toMatch(/^https:\/\/\S+$/);
  });

  it('is shown by its own examples', () => {
    for (const { expression } of one.examples) expect(expression.toLowerCase()).toContain(one.name.toLowerCase());
  });

  it('has parameters that a call can be read by', () => {
    const { params } = one;
    expect(new Set(params.map(({ name }) => name)).size).toBe(params.length);
    expect(
      params.slice(params.findIndex(({ repeating }) => repeating)).every(({ repeating }) => repeating) ||
        !params.some(({ repeating }) => repeating),
    ).toBe(true);
  });
});

it('there is a file for each function, named after it', () => {
  const files = readdirSync(new URL('../../../server/src/core/expression/functions/', import.meta.url)).map((file) =>
    file.replace('.ts', ''),
  );
  const inWords = (name: string): string => name.replaceAll('-', '');
  expect(functions.map(({ name }) => name.toLowerCase()).sort()).toEqual(
    files
      .filter((file) => file !== 'index')
      .map(inWords)
      .sort(),
  );
});

import type { Expression } from '../ast.ts';
import { readDate } from '../dates/read.ts';
import type { ArgumentTypes, Returned } from '../function.ts';
import { functionNamed } from '../functions/index.ts';
import { pages } from '../pages.ts';
import { defineRule, type Argument } from '../rule.ts';
import { integerOf } from '../values.ts';

export default defineRule({
  id: 'expression/wrong-argument-type',
  on: 'argument',
  severity: 'warning',
  summary: 'An argument is of the type that its parameter takes.',
  why: 'All values are text, and a function reads a number, a date or a truth value from it. Where the text is none, evaluation fails, and the attribute or the person with it. Places are counted from 1, and nothing stands before the first. Switch does not work for references such as manager.',
  remedy: 'Give a value of the type, or use a function that makes one, such as CDate.',
  references: [pages.reference],
  examples: {
    bad: [
      { code: 'Mid([mail], «"start"», 3)' },
      { code: 'DateAdd("d", «1.5», CDate([hireDate]))' },
      { code: 'CDate(«"tomorrow"»)' },
      { code: 'Item(Split([mail], "@"), «0»)', fixed: 'Item(Split([mail], "@"), 1)' },
      { code: 'Mid([mail], «0», 2)', fixed: 'Mid([mail], 1, 2)' },
      { code: 'Word([displayName], «"0"», " ")', fixed: 'Word([displayName], "1", " ")' },
      { code: 'IIF(«"maybe"», "a", "b")' },
      { code: 'CDate(«IsNull([hireDate])»)' },
      { code: 'Switch(«Split([groups], ",")», , "a", "b")' },
    ],
    good: ['Mid([mail], "1", 3)', 'CDate("2026-01-31")', 'IIF([level] > 3, "a", "b")'],
  },
  check(argument, report) {
    const { parameter, fn, value } = argument;
    const expected = expectations[parameter.type];
    if (expected && (value.type === 'string' || value.type === 'number') && !expected.takes(textOf(value))) {
      report({ span: value.span, message: `The ${parameter.name} of ${fn.name} is ${expected.words}; give one.` });
      return;
    }
    if (parameter.first !== undefined && (value.type === 'string' || value.type === 'number') && Number(textOf(value)) < parameter.first) {
      report({
        span: value.span,
        message: `The ${parameter.name} of ${fn.name} is counted from ${parameter.first}; write ${parameter.first} for the first.`,
        fixes:
          Number(textOf(value)) === 0
            ? [
                {
                  title: `Write ${parameter.first}, for the first`,
                  edits: [{ span: value.span, text: value.type === 'string' ? `"${parameter.first}"` : String(parameter.first) }],
                },
              ]
            : [],
      });
      return;
    }
    const given = unsuitableResult(argument);
    if (given !== undefined)
      report({
        span: value.span,
        message: `This gives ${given}, and the ${parameter.name} of ${fn.name} is ${expected?.words ?? 'one text'}; ${given === results.list ? 'take one of them with Item' : 'use another function'}.`,
      });
    const type = unsuitableType(argument);
    if (type !== undefined)
      report({
        span: value.span,
        message: `This attribute is of the type ${type}, and the ${parameter.name} of ${fn.name} is ${expected?.words ?? 'no reference'}; use another attribute.`,
      });
  },
});

interface Expectation {
  readonly words: string;
  readonly takes: (text: string) => boolean;
  /** The types of attributes that never fit. */
  readonly not: readonly string[];
  /** The results of functions that never do. */
  readonly notFrom: readonly Returned[];
}

const wholeNumber: Expectation = {
  words: 'a whole number',
  takes: (text) => integerOf(text) !== undefined,
  not: ['Boolean', 'Binary', 'Reference', 'DateTime'],
  notFrom: ['boolean', 'date'],
};

const expectations: Readonly<Partial<Record<keyof ArgumentTypes, Expectation>>> = {
  integer: wholeNumber,
  long: wholeNumber,
  date: {
    words: 'a date, such as 2026-01-31',
    takes: (text) => readDate(text).type !== 'not a date' && text !== '',
    not: ['Boolean', 'Binary', 'Reference'],
    notFrom: ['boolean', 'number'],
  },
  boolean: {
    words: 'True or False, or a comparison',
    takes: (text) => /^(?:true|false|)$/i.test(text) || integerOf(text) !== undefined,
    not: ['Binary', 'Reference', 'DateTime'],
    notFrom: ['date'],
  },
};

const textOf = (value: Extract<Expression, { readonly type: 'string' | 'number' }>): string =>
  value.type === 'string' ? value.value : value.text;

const results: Readonly<Partial<Record<Returned, string>>> = {
  number: 'a number',
  boolean: 'True or False',
  date: 'a date',
  list: 'several values',
};

/** What a call gives, where the parameter cannot take it. */
function unsuitableResult({ parameter, value }: Argument): string | undefined {
  const returns = value.type === 'call' ? functionNamed(value.name.text)?.returns : undefined;
  if (returns === undefined) return undefined;
  const isSeveral =
    returns === 'list' && parameter.type !== 'list' && parameter.type !== 'any' && parameter.type !== 'branch' && !parameter.perValue;
  return isSeveral || expectations[parameter.type]?.notFrom.includes(returns) ? results[returns] : undefined;
}

/** The attribute's own type, where it cannot be what the parameter takes. */
function unsuitableType({ parameter, fn, attribute }: Argument): string | undefined {
  const type = attribute?.type;
  if (type === undefined) return undefined;
  if (fn.name === 'Switch' && parameter.name === 'source' && type === 'Reference') return type;
  return expectations[parameter.type]?.not.includes(type) ? type : undefined;
}

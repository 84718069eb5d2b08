/** From the slots of a call to the arguments of a function: which parameter a slot stands for, and what its value becomes. */
import { readDate } from './dates/read.ts';
import type { ArgumentTypes, MappingFunction, Parameter } from './function.ts';
import { failed, unsupported, type Answer } from './outcome.ts';
import { integerOf, isDateTime, isList, listOf, textOf, type Single, type Value } from './values.ts';

/** How many arguments a function takes; the most is infinite where parameters repeat. */
export function arityOf({ params, group, order = {} }: MappingFunction): { readonly least: number; readonly most: number } {
  const least = Math.max(0, ...group.map((one) => one.least ?? 1)) * group.length;
  const required = least > 0 ? params.length - group.length + least : params.findLastIndex(({ optional }) => !optional) + 1;
  return {
    least: Math.min(required, ...Object.keys(order).map(Number)),
    most: group.length > 0 ? Infinity : params.length,
  };
}

/** The parameter that each of so many slots stands for; shorter than `count` where there are too many. */
export function parametersOf({ params, group, order }: MappingFunction, count: number): readonly Parameter[] {
  if (count === params.length) return params;
  const named = order?.[count];
  if (named) return named.flatMap((name) => params.filter((one) => one.name === name));
  const all = params.slice(0, count);
  while (all.length < count && group.length > 0) all.push(...group.slice(0, count - all.length));
  return all;
}

/** Why a value cannot be an argument, or the argument. */
export type Converted =
  { readonly type: 'argument'; readonly value: ArgumentTypes[keyof ArgumentTypes] } | { readonly type: 'failure'; readonly answer: Answer };

const argument = (value: ArgumentTypes[keyof ArgumentTypes]): Converted => ({ type: 'argument', value });
const failure = (answer: Answer): Converted => ({ type: 'failure', answer });

/** `place` names the parameter and its function: "start of Mid". */
export function convert(value: Value, parameter: Parameter, place: string): Converted {
  if (parameter.type === 'any') return argument(value);
  if (parameter.type === 'list') return argument(listOf(value));
  if (!isList(value)) return convertSingle(value, parameter, place);
  return value.length > 1
    ? failure(
        unsupported(`No public page says what several values are as the ${place}; pick one with Item, or put them together with Join.`),
      )
    : convertSingle(value[0] ?? null, parameter, place);
}

function convertSingle(value: Single, { type, oneOf }: Parameter, place: string): Converted {
  const text = textOf(value);
  switch (type) {
    case 'integer':
    case 'long': {
      const number = integerOf(text);
      if (number === undefined) return failure(failed(`The ${place} is no whole number; give one, such as 1.`));
      if (type === 'long') return argument(number);
      const fits = BigInt.asIntN(32, number) === number;
      return fits ? argument(Number(number)) : failure(failed(`The ${place} is larger than the 32 bits that a number has there.`));
    }
    case 'boolean':
      return convertCondition(value, text, place);
    case 'date':
      return convertDate(value, text, place);
    default:
      return oneOf && !oneOf.includes(text) ? failure(failed(`The ${place} is none of ${oneOf.join(', ')}.`)) : argument(text);
  }
}

function convertCondition(value: Single, text: string, place: string): Converted {
  if (typeof value === 'boolean') return argument(value);
  if (text === '' || /^false$/i.test(text)) return argument(false);
  if (/^true$/i.test(text)) return argument(true);
  const number = integerOf(text);
  if (number !== undefined) return argument(number !== 0n);
  return failure(failed(`The ${place} is neither true nor false; compare it with something.`));
}

function convertDate(value: Single, text: string, place: string): Converted {
  if (value !== null && isDateTime(value)) return argument(value);
  if (text === '')
    return failure(failed(`The ${place} is empty, which is no date; give a date for that case, with Switch and the key "".`, 'documented'));
  const reading = readDate(text);
  if (reading.type === 'date') return argument(reading.date);
  return failure(
    reading.type === 'not a date'
      ? failed(`The ${place} is no date; write it like 2026-01-31 or 2026-01-31T08:00:00Z.`)
      : unsupported(
          `Whether the service reads a date that is written like the ${place} is not documented; write it like 2026-01-31, or use FormatDateTime.`,
        ),
  );
}

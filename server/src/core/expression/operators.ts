/** What the operators make of two values. */
import { assumed, observed, unsupported, type Answer } from './outcome.ts';
import { readDate } from './dates/read.ts';
import { compareAsNumbers, isDateTime, isList, textOf, type Single, type Value } from './values.ts';

/** `&`, which one public sample shows. */
export function concatenation(left: Value, right: Value): Answer {
  if (isList(left) || isList(right)) return several;
  return observed(textOf(left) + textOf(right), 'The two texts, one after the other.');
}

export function comparison(left: Value, right: Value, operator: string): Answer {
  const [a, b] = [onlyOne(left), onlyOne(right)];
  if (a === undefined || b === undefined) return several;
  if (a === null || b === null)
    return assumed(operator === '<>', 'A comparison with what is missing is not true, whatever it is compared with; <> is.');
  const [leftText, rightText] = [textOf(a), textOf(b)];
  const asNumbers = compareAsNumbers(leftText, rightText);
  if (asNumbers !== undefined) return observed(holds(asNumbers, operator), 'Both are numbers and are compared as such.');
  const asTexts = holds(leftText < rightText ? -1 : leftText > rightText ? 1 : 0, operator);
  return assumed(
    asTexts,
    isDate(a) && isDate(b)
      ? 'Dates are compared as texts, letter by letter, which need not say which is later; DateDiff does.'
      : 'Texts are compared letter by letter, capitals and small letters apart.',
  );
}

const isDate = (value: Single): boolean => value !== null && (isDateTime(value) || readDate(textOf(value)).type === 'date');

const several = unsupported(
  'No public page says how several values are compared or put together; pick one with Item, or join them with Join.',
);

const onlyOne = (value: Value): Single | undefined => (!isList(value) ? value : value.length > 1 ? undefined : (value[0] ?? null));

function holds(order: number, operator: string): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

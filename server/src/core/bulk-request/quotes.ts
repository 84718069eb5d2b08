/** Repairs that put quotes on a value or take them off. */
import { set, type JsonFix } from '../base/rule.ts';

export const NUMBER_IN_QUOTES = 'Put the number in quotes';

/** A number as text, where its digits are certain: those of a long one are lost as soon as JSON is read. */
export const asText = (value: unknown, title: string): readonly JsonFix[] =>
  Number.isSafeInteger(value) ? [{ title, changes: [set([], String(value))] }] : [];

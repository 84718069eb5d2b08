/** The rules of mapping expressions. */
import type { ExpressionRule } from '../rule.ts';
import concatenationOperator from './concatenation-operator.ts';
import extraParenthesis from './extra-parenthesis.ts';
import missingComma from './missing-comma.ts';
import missingParenthesis from './missing-parenthesis.ts';
import unclosedAttribute from './unclosed-attribute.ts';
import unclosedString from './unclosed-string.ts';
import unexpectedText from './unexpected-text.ts';
import unsupportedIndex from './unsupported-index.ts';
import unsupportedOperator from './unsupported-operator.ts';
import wrongQuote from './wrong-quote.ts';
import wrongSeparator from './wrong-separator.ts';

export const rules: readonly ExpressionRule[] = [
  concatenationOperator,
  extraParenthesis,
  missingComma,
  missingParenthesis,
  unclosedAttribute,
  unclosedString,
  unexpectedText,
  unsupportedIndex,
  unsupportedOperator,
  wrongQuote,
  wrongSeparator,
];

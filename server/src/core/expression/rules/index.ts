/** The rules of mapping expressions. */
import type { ExpressionRule } from '../rule.ts';
import cloudSyncFunction from './cloud-sync-function.ts';
import concatenationOperator from './concatenation-operator.ts';
import connectSyncFunction from './connect-sync-function.ts';
import dateComparison from './date-comparison.ts';
import deepNesting from './deep-nesting.ts';
import directOrConstant from './direct-or-constant.ts';
import doubledQuote from './doubled-quote.ts';
import eagerBranch from './eager-branch.ts';
import extraParenthesis from './extra-parenthesis.ts';
import fullWidthSign from './full-width-sign.ts';
import invalidPattern from './invalid-pattern.ts';
import invisibleCharacter from './invisible-character.ts';
import missingArgument from './missing-argument.ts';
import missingComma from './missing-comma.ts';
import missingParenthesis from './missing-parenthesis.ts';
import nestedSelectUniqueValue from './nested-select-unique-value.ts';
import oddSwitchPairs from './odd-switch-pairs.ts';
import tooLongExpression from './too-long-expression.ts';
import tooManyArguments from './too-many-arguments.ts';
import unclosedAttribute from './unclosed-attribute.ts';
import unclosedString from './unclosed-string.ts';
import undefinedReplaceMode from './undefined-replace-mode.ts';
import unescapedBackslash from './unescaped-backslash.ts';
import unexpectedText from './unexpected-text.ts';
import unknownFunction from './unknown-function.ts';
import unknownGroup from './unknown-group.ts';
import unknownWord from './unknown-word.ts';
import unreliableCondition from './unreliable-condition.ts';
import unsupportedIndex from './unsupported-index.ts';
import unsupportedOperator from './unsupported-operator.ts';
import wrongArgumentType from './wrong-argument-type.ts';
import wrongDateFormat from './wrong-date-format.ts';
import wrongFunctionCase from './wrong-function-case.ts';
import wrongQuote from './wrong-quote.ts';
import wrongRandomStringLimits from './wrong-random-string-limits.ts';
import wrongSeparator from './wrong-separator.ts';

export const rules: readonly ExpressionRule[] = [
  cloudSyncFunction,
  concatenationOperator,
  connectSyncFunction,
  dateComparison,
  deepNesting,
  directOrConstant,
  doubledQuote,
  eagerBranch,
  extraParenthesis,
  fullWidthSign,
  invalidPattern,
  invisibleCharacter,
  missingArgument,
  missingComma,
  missingParenthesis,
  nestedSelectUniqueValue,
  oddSwitchPairs,
  tooLongExpression,
  tooManyArguments,
  unclosedAttribute,
  unclosedString,
  undefinedReplaceMode,
  unescapedBackslash,
  unexpectedText,
  unknownFunction,
  unknownGroup,
  unknownWord,
  unreliableCondition,
  unsupportedIndex,
  unsupportedOperator,
  wrongArgumentType,
  wrongDateFormat,
  wrongFunctionCase,
  wrongQuote,
  wrongRandomStringLimits,
  wrongSeparator,
];

/** The rules of mapping expressions, and what they look at: the mistakes that the parser finds. */
import type { TextFix, TextRule } from '../base/rule.ts';
import type { Span, TextEdit } from '../base/text.ts';

/** A mistake under the name that a rule's `on` gives it. One mistake is found once. */
export interface ExpressionSubjects {
  /** Two arguments with nothing between them; `at` is where the comma belongs. */
  'missing comma': { readonly span: Span; readonly at: number };
  /** Calls left open; `at` is the end of what is written. */
  'missing parenthesis': { readonly span: Span; readonly at: number; readonly count: number };
  'extra parenthesis': { readonly span: Span };
  /** `doubled` where a backslash before the closing quote has made it part of the text. */
  'unclosed string': { readonly span: Span; readonly doubled?: TextEdit };
  /** `at` is where the bracket belongs, where that is certain. */
  'unclosed attribute': { readonly span: Span; readonly at: number | undefined };
  /** `straight` is the same text in straight quotes. */
  'wrong quote': { readonly span: Span; readonly straight: string };
  'wrong separator': { readonly span: Span };
  'unexpected text': { readonly span: Span; readonly message: string; readonly repair?: TextFix };
  'unsupported index': { readonly span: Span; readonly operand: Span; readonly index: number };
  'unsupported operator': { readonly span: Span; readonly operator: string };
  /** `a & b & c`: all of it, and its operators. */
  concatenation: { readonly span: Span; readonly operators: readonly Span[] };
}

/** A mistake that the parser found. */
export type Mistake = {
  [On in keyof ExpressionSubjects]: { readonly on: On; readonly subject: ExpressionSubjects[On] };
}[keyof ExpressionSubjects];

export type ExpressionRule = { [On in keyof ExpressionSubjects]: TextRule<ExpressionSubjects, On> }[keyof ExpressionSubjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof ExpressionSubjects>(rule: TextRule<ExpressionSubjects, On>): TextRule<ExpressionSubjects, On> =>
  rule;

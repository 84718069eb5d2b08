/** The rules of mapping expressions, and what they look at: the mistakes that the parser finds, and the parts of the tree. */
import type { TextFix, TextRule } from '../base/rule.ts';
import type { Span, TextEdit } from '../base/text.ts';
import type { Pattern, PatternError } from '../regex/index.ts';
import type { Call, Expression, Operation, StringLiteral } from './ast.ts';
import type { CallShape } from './call-shape.ts';
import type { MappingFunction, Parameter } from './function.ts';
import type { Place, SourceAttribute } from './place.ts';

/** A mistake of syntax under the name that a rule's `on` gives it. One mistake is found once. */
interface Mistakes {
  /** Two arguments with nothing between them; `at` is where the comma belongs. */
  'missing comma': { readonly span: Span; readonly at: number };
  /** Calls left open; `at` is the end of what is written. */
  'missing parenthesis': { readonly span: Span; readonly at: number; readonly count: number };
  'extra parenthesis': { readonly span: Span };
  /** `doubled` where a backslash before the closing quote has made it part of the text, `repair` where a place for the quote is likely. */
  'unclosed string': { readonly span: Span; readonly doubled?: TextEdit; readonly repair?: TextFix };
  /** `"say ""hi"""`: quotes inside a text that are written twice; `edits` escape each. */
  'doubled quote': { readonly span: Span; readonly edits: readonly TextEdit[] };
  /** The first of those that nobody sees, and what takes all out; `isBlank` where all look like blanks, `isText` inside a text. */
  'invisible character': {
    readonly span: Span;
    readonly edits: readonly TextEdit[];
    readonly isBlank?: boolean;
    readonly isText?: boolean;
  };
  /** The first sign, and what writes all in the usual form. */
  'full-width sign': { readonly span: Span; readonly edits: readonly TextEdit[] };
  /** Where it gets too deep to be read on. */
  'deep nesting': { readonly span: Span };
  /** `at` is where the bracket belongs, where that is certain. */
  'unclosed attribute': { readonly span: Span; readonly at: number | undefined };
  /** `straight` writes the same text in straight quotes, `all` every such text. */
  'wrong quote': { readonly span: Span; readonly straight: TextEdit; readonly all: readonly TextEdit[] };
  /** The first one as it is written, and what writes a comma for all of them. */
  'wrong separator': { readonly span: Span; readonly written: string; readonly edits: readonly TextEdit[] };
  'unexpected text': { readonly span: Span; readonly message: string; readonly repair?: TextFix };
  'unsupported index': { readonly span: Span; readonly operand: Span; readonly index: number };
  /** The first of those that are alike in a row of values. `repair` says the same in this language. */
  'unsupported operator': { readonly span: Span; readonly operator: string; repair?: TextFix };
  /** `a & b & c`: all of it, and its operators. */
  concatenation: { readonly span: Span; readonly operators: readonly Span[]; readonly repair: TextFix };
}

/** A call of a function of the public lists. */
export interface KnownCall {
  /** The whole expression, as in all subjects. */
  readonly text: string;
  readonly call: Call;
  readonly fn: MappingFunction;
  readonly shape: CallShape;
  readonly isOutermost: boolean;
}
export interface UnknownCall {
  readonly call: Call;
  /** What a person has named besides the public lists. */
  readonly functions: readonly string[];
}
/** What is written for a parameter. */
export interface Argument {
  readonly text: string;
  readonly call: Call;
  readonly fn: MappingFunction;
  readonly parameter: Parameter;
  readonly value: Expression;
  /** The attribute of the source that it is, where the place of the expression tells. */
  readonly attribute: SourceAttribute | undefined;
}
/** A regular expression that is written out, and what goes with it in its call. */
export interface WrittenPattern {
  readonly text: string;
  readonly node: StringLiteral;
  readonly pattern: Pattern | PatternError;
  readonly groupName: StringLiteral | undefined;
  readonly replacement: StringLiteral | undefined;
}

/** A word where the parameter takes one of a few, or one without quotes where it takes none. */
export interface WrittenWord {
  readonly span: Span;
  readonly word: string;
  readonly isQuoted: boolean;
  /** "interval of DateAdd", and what it may be; absent where no word may stand. */
  readonly expected: { readonly place: string; readonly oneOf: readonly string[] } | undefined;
}

export interface ExpressionSubjects extends Mistakes {
  'known call': KnownCall;
  'unknown call': UnknownCall;
  argument: Argument;
  pattern: WrittenPattern;
  /** A text in straight quotes. */
  string: { readonly text: string; readonly node: StringLiteral };
  word: WrittenWord;
  comparison: { readonly node: Operation };
  expression: { readonly text: string; readonly tree: Expression; readonly place: Place };
  /** What is beyond the longest expression. */
  'too long': { readonly span: Span };
}

/** A mistake that the parser found. */
export type Mistake = { [On in keyof Mistakes]: { readonly on: On; readonly subject: Mistakes[On] } }[keyof Mistakes];

export type ExpressionRule = { [On in keyof ExpressionSubjects]: TextRule<ExpressionSubjects, On> }[keyof ExpressionSubjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof ExpressionSubjects>(rule: TextRule<ExpressionSubjects, On>): TextRule<ExpressionSubjects, On> =>
  rule;

/** The rules of JSON text itself, the same for every JSON kind, and what they look at. */
import type { JsonFinding, Report, RuleFacts, TextFix, TextRule } from '../base/rule.ts';
import type { Span, TextEdit } from '../base/text.ts';

/** What the reader of a JSON text stumbles over, under the name that a rule's `on` gives it. */
export interface JsonSubjects {
  comment: { readonly span: Span; readonly removed: TextEdit };
  'trailing comma': { readonly span: Span };
  /** The first place where the text is not JSON. `repair` where it is certain. */
  'syntax error': {
    readonly span: Span;
    readonly message: string;
    readonly repair?: { readonly title: string; readonly edit: TextEdit };
  };
  /** A quote that is no straight double one, where a string begins. `straight` is the string in straight ones. */
  'smart quote': { readonly span: Span; readonly straight: TextEdit | undefined };
  /** In a string: `escaped` writes this and all others of the string as escapes. */
  'control character': { readonly span: Span; readonly escaped: TextEdit };
  /** `quoted` writes it as a string, where it is made of digits. */
  'wrong number': { readonly span: Span; readonly quoted: TextEdit | undefined };
  /** Where the second document begins, and how many there are. */
  'several roots': { readonly span: Span; readonly count: number };
  /** A member written again. `without` are the edits that delete it, or its twin. */
  'duplicate key': {
    readonly span: Span;
    readonly twin: Span;
    readonly exact: boolean;
    readonly without: TextEdit;
    readonly withoutTwin: TextEdit;
  };
  /** The last character of a log whose end is missing. */
  'missing end': { readonly span: Span };
  'deep nesting': { readonly span: Span };
  'empty document': { readonly span: Span };
  /** A root that is no object; `type` is its JSON type. */
  'wrong root': { readonly span: Span; readonly type: string; readonly repair?: TextFix };
  /** `removed` where it is part of the text. */
  'byte-order mark': { readonly span: Span; readonly removed: TextEdit | undefined };
  /** Those behind the first; `removed` takes them out. */
  'several byte-order marks': { readonly span: Span; readonly removed: TextEdit };
  encoding: { readonly span: Span; readonly name: string };
}

export type JsonRule = { [On in keyof JsonSubjects]: TextRule<JsonSubjects, On> }[keyof JsonSubjects];
/** Something a rule of this kind looks at. */
export type Break = {
  [On in keyof JsonSubjects]: { readonly on: On; readonly subject: JsonSubjects[On] };
}[keyof JsonSubjects];

/** A rule about texts, in whatever document: it is given every text in which its pattern finds something. Paths count from it. */
export interface JsonTextRule extends RuleFacts {
  readonly on: RegExp;
  readonly check: (text: string, report: Report<JsonFinding>) => void;
}

/** Types `check` by `on`. */
export const defineRule = <On extends keyof JsonSubjects>(rule: TextRule<JsonSubjects, On>): TextRule<JsonSubjects, On> => rule;

export const defineTextRule = (rule: JsonTextRule): JsonTextRule => rule;

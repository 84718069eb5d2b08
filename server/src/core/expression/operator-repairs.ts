/** What operators of other languages are in this one: Join for +, nested IIF for and and or. */
import type { TextFix } from '../base/rule.ts';
import type { Span } from '../base/text.ts';
import type { Call, Word } from './ast.ts';
import { isComparison, logicOf } from './word-operators.ts';

/** A row of values with operators between them. */
export interface Chain {
  readonly span: Span;
  readonly operators: readonly Word[];
}

/** Text put together by +; undefined for what may be arithmetic. */
export function asJoin(text: string, { span, operators }: Chain): TextFix | undefined {
  if (operators.some((one) => one.text !== '+') || !partsOf(text, { span, operators }).some((part) => part.startsWith('"')))
    return undefined;
  return joined(
    text,
    span,
    operators.map((operator) => operator.span),
  );
}

/** A comma in the place of each operator, without the blanks before it. */
export function joined(text: string, span: Span, operators: readonly Span[]): TextFix {
  return {
    title: 'Use Join',
    edits: [
      { span: { start: span.start, end: span.start }, text: 'Join("", ' },
      ...operators.map(({ start, end }) => ({ span: { start: text.slice(0, start).trimEnd().length, end }, text: ',' })),
      { span: { start: span.end, end: span.end }, text: ')' },
    ],
  };
}

/** More conditions would repeat a value too often. */
const MOST_CONDITIONS = 4;

/** An IIF whose condition has several parts as one in the other; undefined where it has both and and or, or anything else. */
export function asNested(text: string, call: Call, { span, operators }: Chain): TextFix | undefined {
  const [, ifTrue, ifFalse] = call.slots.map(({ value }) => value && text.slice(value.span.start, value.span.end));
  if (!/^iif$/i.test(call.name.text) || call.slots.length !== 3 || ifTrue === undefined || ifFalse === undefined) return undefined;
  const logical = operators.filter((one) => !isComparison(one.text));
  const [logic] = logical.map((one) => logicOf(one.text));
  if (logic === undefined || logical.length >= MOST_CONDITIONS || logical.some((one) => logicOf(one.text) !== logic)) return undefined;
  const conditions = partsOf(text, { span, operators: logical }).map((part) => part.replace(/^\(([^()]*)\)$/, '$1'));
  if (conditions.some((one) => one === '' || one.startsWith('('))) return undefined;
  const nested = conditions.reduceRight(
    (rest, condition) => (logic === 'and' ? `IIF(${condition}, ${rest}, ${ifFalse})` : `IIF(${condition}, ${ifTrue}, ${rest})`),
    logic === 'and' ? ifTrue : ifFalse,
  );
  return { title: 'Nest one IIF in the other', edits: [{ span: call.span, text: nested }] };
}

function partsOf(text: string, { span, operators }: Chain): readonly string[] {
  const starts = [span.start, ...operators.map((one) => one.span.end)];
  const ends = [...operators.map((one) => one.span.start), span.end];
  return starts.map((start, i) => text.slice(start, ends[i]).trim());
}

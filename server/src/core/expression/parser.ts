/**
 * Parses a mapping expression, whatever state it is in: a tree as far as one can be read, and the mistakes.
 * A mistake that hides the rest of the text is the last one that is said.
 */
import type { Span, TextEdit } from '../base/text.ts';
import { counted } from '../base/words.ts';
import type { Call, Expression, Operation, Slot, Word } from './ast.ts';
import { tokensOf, type Token } from './lexer.ts';
import type { Mistake } from './rule.ts';

export interface Parsed {
  /** Absent for a text of blanks. */
  readonly tree: Expression | undefined;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
}

const comparisons = ['=', '<>', '>', '>=', '<', '<='];
/** Deeper than anything real; deeper text is not read on, so that no text overflows the stack. */
const DEEPEST = 200;

export function parse(text: string): Parsed {
  const tokens = tokensOf(text);
  const mistakes: Mistake[] = [];
  const straightened: TextEdit[] = []; // what puts all texts into straight quotes
  let next = 0;
  let open = 0; // calls that the end of the text leaves open
  let hidden = false; // a mistake has swallowed the rest

  const peek = (): Token | undefined => tokens[next];
  const endOfLast = (): number => tokens[next - 1]?.span.end ?? 0;
  const say = (mistake: Mistake): void => {
    if (!hidden) mistakes.push(mistake);
  };

  function expression(depth: number): Expression {
    let left = concatenation(depth);
    let length = 0;
    for (let token = peek(); token?.type === 'operator' && token.text !== '&'; token = peek()) {
      if (length++ > DEEPEST) return tooDeep(token.span);
      next++;
      const operator = { text: token.text, span: token.span };
      const isKnown = comparisons.includes(operator.text);
      if (!isKnown) say({ on: 'unsupported operator', subject: { span: operator.span, operator: operator.text } });
      left = operation(
        isKnown ? 'comparison' : 'unsupported operation',
        operator,
        left,
        rightOf(operator, () => concatenation(depth)),
      );
    }
    return left;
  }

  function concatenation(depth: number): Expression {
    let left = operand(depth);
    let operators: readonly Span[] = none;
    for (let token = peek(); token?.type === 'operator' && token.text === '&'; token = peek()) {
      if (operators.length > DEEPEST) return tooDeep(token.span);
      next++;
      const operator = { text: token.text, span: token.span };
      operators = [...operators, operator.span];
      left = operation(
        'concatenation',
        operator,
        left,
        rightOf(operator, () => operand(depth)),
      );
    }
    if (operators.length > 0) say({ on: 'concatenation', subject: { span: left.span, operators } });
    return left;
  }

  function rightOf(operator: Word, read: () => Expression): Expression {
    if (startsOperand(peek())) return read();
    say({
      on: 'unexpected text',
      subject: { span: operator.span, message: `A value is missing after ${operator.text}; write what it is compared with.` },
    });
    return { type: 'missing', span: { start: operator.span.end, end: operator.span.end } };
  }

  /** Only called where an operand starts. */
  function operand(depth: number): Expression {
    let node = simple(depth);
    let length = 0;
    for (
      let token = peek();
      token?.type === 'attribute' && /^\s*\d+\s*$/.test(token.name) && token.span.start === node.span.end;
      token = peek()
    ) {
      if (length++ > DEEPEST) return tooDeep(token.span);
      next++;
      const index = Number(token.name);
      say({ on: 'unsupported index', subject: { span: token.span, operand: node.span, index } });
      node = { type: 'index', span: { start: node.span.start, end: token.span.end }, operand: node, brackets: token.span, index };
    }
    return node;
  }

  function simple(depth: number): Expression {
    const token = peek();
    next++;
    switch (token?.type) {
      case 'string':
        if (token.quotes === 'wrong' && token.closed) sayWrongQuote(token.span, token.value);
        if (!token.closed) sayUnclosed(token.span);
        return { type: 'string', span: token.span, value: token.value };
      case 'attribute':
        if (!token.closed) sayOpenAttribute(token.span);
        return { type: 'attribute', span: token.span, name: token.name };
      case 'number':
        return { type: 'number', span: token.span, text: token.text };
      case 'parameter':
        return { type: 'parameter', span: token.span, name: token.text.slice(1, -1) };
      case 'name':
        return peek()?.type === '('
          ? call({ text: token.text, span: token.span }, depth)
          : { type: 'keyword', span: token.span, name: token.text };
      case '(':
        return group(token.span, depth);
      case 'operator':
        say(
          comparisons.includes(token.text) || token.text === '&'
            ? {
                on: 'unexpected text',
                subject: { span: token.span, message: `A value is missing before ${token.text}; write it, or delete the operator.` },
              }
            : { on: 'unsupported operator', subject: { span: token.span, operator: token.text } },
        );
        return startsOperand(peek()) && depth < DEEPEST ? operand(depth + 1) : { type: 'missing', span: token.span };
      default:
        return { type: 'missing', span: token?.span ?? { start: text.length, end: text.length } };
    }
  }

  /** Parentheses without a name in front of them. */
  function group(opened: Span, depth: number): Expression {
    say({
      on: 'unexpected text',
      subject: {
        span: opened,
        message: 'A parenthesis opens only after the name of a function; write the name before it, or leave the parentheses out.',
      },
    });
    if (depth >= DEEPEST) return tooDeep(opened);
    const inner = startsOperand(peek()) ? expression(depth + 1) : { type: 'missing' as const, span: opened };
    if (peek()?.type === ')') next++;
    return inner;
  }

  function call(name: Word, depth: number): Expression {
    const opened = peek()?.span ?? name.span;
    next++;
    if (depth >= DEEPEST) return tooDeep(opened);
    const slots: Slot[] = [];
    let start = opened.end;
    for (;;) {
      const isFirst = slots.length === 0;
      if (isFirst && peek()?.type === ')') break;
      skipUnknown();
      const value = startsOperand(peek()) ? expression(depth + 1) : undefined;
      skipUnknown();
      const token = peek();
      slots.push({ span: { start, end: token?.span.start ?? text.length }, value });
      if (token === undefined || token.type === ')') break;
      if (token.type === ',' || token.type === ';') {
        next++;
        if (token.type === ';') say({ on: 'wrong separator', subject: { span: token.span } });
        start = token.span.end;
      } else {
        say({ on: 'missing comma', subject: { span: token.span, at: endOfLast() } });
        start = token.span.start;
      }
    }
    const close = peek();
    if (close) next++;
    else open++;
    return {
      type: 'call',
      span: { start: name.span.start, end: close?.span.end ?? endOfLast() },
      name,
      open: opened,
      close: close?.span,
      slots,
    } satisfies Call;
  }

  function tooDeep(span: Span): Expression {
    say({
      on: 'unexpected text',
      subject: { span, message: `This nests more than ${DEEPEST} levels deep and is not read on; close the calls before it.` },
    });
    hidden = true;
    next = tokens.length;
    return { type: 'missing', span };
  }

  /** What is no token of the language is said once and passed over. */
  function skipUnknown(): void {
    const first = peek();
    let last: Token | undefined;
    let isComment = true;
    for (let token = peek(); token?.type === 'unknown' || token?.type === 'comment'; token = peek()) {
      isComment &&= token.type === 'comment';
      last = token;
      next++;
    }
    if (!first || !last) return;
    const span = { start: first.span.start, end: last.span.end };
    say({
      on: 'unexpected text',
      subject: isComment
        ? {
            span,
            message: 'An expression has no comments; take this out.',
            repair: { title: 'Delete the comment', edits: [{ span, text: '' }] },
          }
        : { span, message: 'This is no part of an expression; take it out, or put text into double quotes.' },
    });
  }

  function sayWrongQuote(span: Span, value: string): void {
    const straight = { span, text: straightQuoted(value) };
    straightened.push(straight);
    say({ on: 'wrong quote', subject: { span, straight, all: straightened } });
  }

  function sayUnclosed(span: Span): void {
    // "C:\" goes on behind the quote that was meant to close it.
    const trap = /\\"(?=\s*[,)])/.exec(text.slice(span.start));
    const at = span.start + (trap?.index ?? 0);
    say({
      on: 'unclosed string',
      subject: {
        span: { start: span.start, end: span.start + 1 },
        ...(trap ? { doubled: { span: { start: at, end: at }, text: '\\' } } : {}),
      },
    });
    hidden = true;
  }

  function sayOpenAttribute(span: Span): void {
    const following = peek();
    const isCertain = span.end > span.start + 1 && (following === undefined || following.type === ',' || following.type === ')');
    say({ on: 'unclosed attribute', subject: { span, at: isCertain ? span.end : undefined } });
    if (!isCertain || following === undefined) hidden = true; // at the end of the text it hides what else is open
  }

  function root(): Expression | undefined {
    const first = peek();
    if (first?.type === 'operator' && first.text === '=') {
      next++;
      const repair = {
        title: 'Delete the =',
        edits: [{ span: { start: first.span.start, end: peek()?.span.start ?? text.length }, text: '' }],
      };
      say({
        on: 'unexpected text',
        subject: { span: first.span, message: 'An expression does not begin with an equals sign; delete it.', repair },
      });
    }
    skipUnknown();
    const tree = startsOperand(peek()) ? expression(0) : undefined;
    if (open > 0) say({ on: 'missing parenthesis', subject: { span: lastCharacter(), at: endOfLast(), count: open } });
    skipUnknown();
    rest();
    return tree;
  }

  const lastCharacter = (): Span => ({ start: Math.max(0, endOfLast() - 1), end: endOfLast() });

  /** What stands behind the expression is one mistake, however long it is. */
  function rest(): void {
    const token = peek();
    if (!token) return;
    if (token.type === ')') {
      let end = token.span.end;
      for (next++; peek()?.type === ')'; next++) end = peek()?.span.end ?? end;
      say({ on: 'extra parenthesis', subject: { span: { start: token.span.start, end } } });
      return;
    }
    const end = tokens.at(-1)?.span.end ?? token.span.end;
    const isLast = next === tokens.length - 1 && (token.type === ',' || token.type === ';');
    const repair = { title: 'Delete it', edits: [{ span: token.span, text: '' }] };
    say({
      on: 'unexpected text',
      subject: isLast
        ? { span: token.span, message: 'An expression does not end with a separator; delete it.', repair }
        : {
            span: { start: token.span.start, end },
            message: 'The expression is over before this; put several values into one function, such as Join.',
          },
    });
  }

  const tree = root();
  return { tree, mistakes: firstOf(mistakes.sort((a, b) => a.subject.span.start - b.subject.span.start)) };
}

/** A text with more mistakes is no expression at all, and saying each would help nobody. */
const MOST_MISTAKES = 20;

function firstOf(mistakes: readonly Mistake[]): readonly Mistake[] {
  if (mistakes.length <= MOST_MISTAKES) return mistakes;
  const refused = mistakes.filter(({ on }) => on !== 'concatenation');
  const next = refused[MOST_MISTAKES];
  if (!next) return mistakes;
  const left = counted(refused.length - MOST_MISTAKES, 'more mistake');
  const message = `From here on there are ${left} of syntax; repair those before it first.`;
  return [...refused.slice(0, MOST_MISTAKES), { on: 'unexpected text', subject: { span: next.subject.span, message } }];
}

const none: readonly never[] = [];

/** An operator does too: it is said there that a value is missing before it. */
const startsOperand = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type !== ')' &&
  token.type !== ',' &&
  token.type !== ';' &&
  token.type !== 'unknown' &&
  token.type !== 'comment';

/** A text in straight quotes, its backslashes left as they are. */
const straightQuoted = (text: string): string => `"${text.replaceAll('"', '\\"')}${/(?<!\\)(?:\\\\)*\\$/.test(text) ? '\\' : ''}"`;

const operation = (type: Operation['type'], operator: Word, left: Expression, right: Expression): Operation => ({
  type,
  span: { start: left.span.start, end: Math.max(right.span.end, operator.span.end) },
  operator,
  left,
  right,
});

/**
 * Parses a mapping expression, whatever state it is in: a tree as far as one can be read, and the mistakes.
 * A mistake that hides the rest of the text is the last one that is said.
 */
import type { Span, TextEdit } from '../base/text.ts';
import { nodesOf, type Call, type Expression, type Operation, type Slot, type Word } from './ast.ts';
import { flowKeywords } from './keywords.ts';
import { tokensOf, type Token } from './lexer.ts';
import { DEEPEST, LONGEST_CHECKED, LONGEST_EXPRESSION } from './limits.ts';
import { asJoin, asNested, joined, type Chain } from './operator-repairs.ts';
import { pastedMistakes } from './pasted.ts';
import type { Mistake } from './rule.ts';
import {
  badAttribute,
  bareFilter,
  commaFor,
  doubledQuotes,
  firstOf,
  leadingEquals,
  namelessGroup,
  noPart,
  statement,
  straightQuoted,
  textBehind,
  valueMissingAfter,
  valueMissingBefore,
} from './syntax-mistakes.ts';
import { unclosedString } from './unclosed.ts';
import { isComparison, isWordOperator, logicOf, speltHere } from './word-operators.ts';
import { wrappedIn } from './wrapped.ts';

export interface Parsed {
  /** Absent for a text of blanks. */
  readonly tree: Expression | undefined;
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
}

/** A text that is too long by far is not read at all. */
export function parse(text: string): Parsed {
  if (text.length > LONGEST_CHECKED) return { tree: undefined, mistakes: [] };
  const wrapped = wrappedIn(text);
  if (wrapped) return { tree: undefined, mistakes: [wrapped] };
  const tokens = tokensOf(text);
  const parsed = read(text, tokens);
  const mistakes = [...pastedMistakes(text, tokens), ...parsed.mistakes];
  const unclosed = unclosedString(text, tokens, isWhole);
  const start = unclosed?.subject.span.start ?? text.length;
  const said = unclosed ? [...mistakes.filter(({ subject }) => subject.span.start < start), unclosed] : mistakes;
  return { tree: parsed.tree, mistakes: firstOf(said.sort((a, b) => a.subject.span.start - b.subject.span.start)) };
}

/** Whether a text is an expression without mistakes, and without words that mean nothing. */
function isWhole(text: string): boolean {
  if (text.length > LONGEST_EXPRESSION) return false;
  const tokens = tokensOf(text);
  const { tree, mistakes } = read(text, tokens);
  if (!tree || mistakes.length > 0 || tokens.at(-1)?.type === 'string') return false;
  return ![...nodesOf(tree)].some(({ node }) => node.type === 'keyword' && !flowKeywords.has(node.name) && !/^vb/i.test(node.name));
}

function read(text: string, tokens: readonly Token[]): Parsed {
  const mistakes: Mistake[] = [];
  const groups = new Set<Mistake>(); // parentheses around a condition
  const chains = new Map<Expression, { readonly chain: Chain; readonly mistakes: readonly OperatorMistake[] }>();
  const separators: TextEdit[] = []; // what writes a comma for each other separator
  const straightened: TextEdit[] = []; // what puts all texts into straight quotes
  let next = 0;
  let open = 0; // calls that the end of the text leaves open
  let hidden = false; // a mistake has swallowed the rest

  const peek = (): Token | undefined => tokens[next];
  const endOfNext = (): number => tokens[next]?.span.end ?? text.length;
  const endOfLast = (): number => tokens[next - 1]?.span.end ?? 0;
  const say = (mistake: Mistake): void => {
    if (!hidden) mistakes.push(mistake);
  };

  function expression(depth: number): Expression {
    const before = mistakes.length;
    const start = peek()?.span.start ?? text.length;
    const operators: Word[] = [];
    let left = concatenation(depth);
    for (let operator = operatorHere(); operator; operator = operatorHere()) {
      if (operators.length > DEEPEST) return tooDeep(operator.span);
      while (peek() && endOfNext() <= operator.span.end) next++;
      operators.push(operator);
      const isKnown = isComparison(operator.text);
      const right = isKnown ? rightOf(operator, () => concatenation(depth)) : foreignRight(operator, depth);
      left = operation(isKnown ? 'comparison' : 'unsupported operation', operator, left, right);
    }
    if (operators.some(({ text: operator }) => !isComparison(operator)))
      sayForeign(left, { span: { start, end: endOfLast() }, operators }, before);
    return left;
  }

  /** An operator, of whatever language; one of PowerShell is a word behind a dash. */
  function operatorHere(): Word | undefined {
    const token = peek();
    const following = tokens[next + 1];
    if (token?.type === 'name' && isWordOperator(token.text)) return { text: token.text, span: token.span };
    if (token?.type !== 'operator' || token.text === '&') return undefined;
    if (token.text === '-' && following?.type === 'name' && following.span.start === token.span.end && isWordOperator(following.text))
      return { text: `-${following.text}`, span: { start: token.span.start, end: following.span.end } };
    return { text: token.text, span: token.span };
  }

  /** Each that is alike once. Parentheses around conditions are no mistake of their own then. */
  function sayForeign(node: Expression, chain: Chain, before: number): void {
    mistakes.push(...mistakes.splice(before).filter((one) => !groups.has(one)));
    const said = new Set<string>();
    for (const { text: operator, span } of chain.operators) {
      const alike = logicOf(operator) ? 'logic' : operator.toLowerCase();
      if (isComparison(operator) || (said.has(alike) && speltHere(operator) === undefined)) continue;
      said.add(alike);
      const repair = asJoin(text, chain);
      const mistake = { on: 'unsupported operator', subject: { span, operator, ...(repair ? { repair } : {}) } } as const;
      say(mistake);
      chains.set(node, { chain, mistakes: [...(chains.get(node)?.mistakes ?? []), mistake] });
    }
  }

  /** What stands on the right of an operator of another language: `is not null` and `in ("a", "b")` have no form here. */
  function foreignRight({ span, text: operator }: Word, depth: number): Expression {
    const isWord = (words: RegExp): boolean => isNamed(peek(), words);
    const missing = { type: 'missing', span: { start: span.end, end: span.end } } as const;
    if (/^is(?:not)?$/i.test(operator) && isWord(/^(?:not|null|nothing|empty)$/i)) {
      while (isWord(/^(?:not|null|nothing|empty)$/i)) next++;
      return missing;
    }
    if (/^not$/i.test(operator) && isWord(/^(?:in|like)$/i)) next++;
    if (/^(?:-?in|not)$/i.test(operator) && peek()?.type === '(') {
      next = endOfGroup();
      return missing;
    }
    return startsOperand(peek()) ? concatenation(depth) : missing;
  }

  /** Behind the parenthesis that closes the one that is next. */
  function endOfGroup(): number {
    let depth = 0;
    for (let at = next; at < tokens.length; at++) {
      if (tokens[at]?.type === '(') depth++;
      if (tokens[at]?.type === ')' && --depth === 0) return at + 1;
    }
    return tokens.length;
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
    if (operators.length > 0)
      say({ on: 'concatenation', subject: { span: left.span, operators, repair: joined(text, left.span, operators) } });
    return left;
  }

  function rightOf(operator: Word, read: () => Expression): Expression {
    if (startsOperand(peek())) return read();
    say(valueMissingAfter(operator));
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
        if (token.doubled.length > 0) say(doubledQuotes(token.doubled));
        if (!token.closed) hidden = true; // said where it is known what it has swallowed
        return { type: 'string', span: token.span, value: token.value };
      case 'attribute':
        sayOfAttribute(token);
        return { type: 'attribute', span: token.span, name: token.name };
      case 'number':
        return { type: 'number', span: token.span, text: token.text };
      case 'parameter':
        return { type: 'parameter', span: token.span, name: token.text.slice(1, -1) };
      case 'name':
        if (peek()?.type === '(') return call({ text: token.text, span: token.span }, depth);
        if (peek()?.type === 'attribute' && endOfLast() === peek()?.span.start) return filteredAttribute(token.span);
        if (/^not$/i.test(token.text) && startsOperand(peek()) && !operatorHere()) return negated(token, depth);
        return { type: 'keyword', span: token.span, name: token.text };
      case '(':
        return group(token.span, depth);
      case 'operator':
        say(valueMissingBefore(token));
        return operandBehind(token.span, depth);
      default:
        return { type: 'missing', span: token?.span ?? { start: text.length, end: text.length } };
    }
  }

  function negated({ span, text: operator }: Word, depth: number): Expression {
    say({ on: 'unsupported operator', subject: { span, operator } });
    return operandBehind(span, depth);
  }

  const operandBehind = (span: Span, depth: number): Expression =>
    startsOperand(peek()) && depth < DEEPEST ? operand(depth + 1) : { type: 'missing', span };

  /** Parentheses without a name in front of them. */
  function group(opened: Span, depth: number): Expression {
    const mistake = namelessGroup(opened);
    groups.add(mistake);
    say(mistake);
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
      const isDivided = skipUnknown();
      const token = peek();
      slots.push({ span: { start, end: token?.span.start ?? text.length }, value });
      if (token === undefined || token.type === ')') break;
      if (isSeparator(token)) {
        next++;
        if (token.type !== ',') saySeparator(token.span);
        start = token.span.end;
      } else {
        if (!isDivided) say({ on: 'missing comma', subject: { span: token.span, at: endOfLast() } });
        start = token.span.start;
      }
    }
    const close = peek();
    if (close) next++;
    else open++;
    const read: Call = {
      type: 'call',
      span: { start: name.span.start, end: close?.span.end ?? endOfLast() },
      name,
      open: opened,
      close: close?.span,
      slots,
    };
    sayHowToNest(read);
    return read;
  }

  /** Of an IIF with several conditions, as soon as it is known what it gives. */
  function sayHowToNest(call: Call): void {
    const condition = call.slots[0]?.value;
    const found = condition && chains.get(condition);
    const repair = found && asNested(text, call, found.chain);
    if (!repair) return;
    for (const { subject } of found.mistakes) subject.repair ??= repair;
  }

  function saySeparator(span: Span): void {
    separators.push(commaFor(text, span));
    if (separators.length === 1)
      say({ on: 'wrong separator', subject: { span, written: text.slice(span.start, span.end), edits: separators } });
  }

  function tooDeep(span: Span): Expression {
    say({ on: 'deep nesting', subject: { span } });
    hidden = true;
    next = tokens.length;
    return { type: 'missing', span };
  }

  /** What is no token of the language is said once and passed over; whether there was anything but comments. */
  function skipUnknown(): boolean {
    const first = peek();
    let last: Token | undefined;
    let isComment = true;
    for (let token = peek(); token?.type === 'unknown' || token?.type === 'comment'; token = peek()) {
      isComment &&= token.type === 'comment';
      last = token;
      next++;
    }
    if (!first || !last) return false;
    say(noPart({ start: first.span.start, end: last.span.end }, isComment));
    return !isComment;
  }

  function sayWrongQuote(span: Span, value: string): void {
    const straight = { span, text: straightQuoted(value) };
    straightened.push(straight);
    say({ on: 'wrong quote', subject: { span, straight, all: straightened } });
  }

  /** `emails[type eq "work"].value` without the brackets around it. */
  function filteredAttribute({ start }: Span): Expression {
    const [whole = ''] = /^[\w.:]+\[[^[\]]*\](?:\.\w+)*/.exec(text.slice(start)) ?? [];
    const span = { start, end: Math.max(endOfNext(), start + whole.length) };
    while (peek() && endOfNext() <= span.end) next++;
    const name = text.slice(span.start, span.end);
    say(bareFilter(span, name));
    return { type: 'attribute', span, name };
  }

  function sayOfAttribute({ span, name, closed }: Extract<Token, { readonly type: 'attribute' }>): void {
    const bad = closed ? badAttribute(text, span, name) : undefined;
    if (bad) say(bad);
    if (closed) return;
    const following = peek();
    const isCertain = span.end > span.start + 1 && (following === undefined || following.type === ',' || following.type === ')');
    say({ on: 'unclosed attribute', subject: { span, at: isCertain ? span.end : undefined } });
    if (!isCertain || following === undefined) hidden = true; // at the end of the text it hides what else is open
  }

  function root(): Expression | undefined {
    const first = peek();
    if (first?.type === 'operator' && first.text === '=') {
      next++;
      say(leadingEquals(first.span, peek()?.span.start ?? text.length));
    }
    skipUnknown();
    if (isNamed(peek(), /^if$/i) && startsOperand(tokens[next + 1]) && tokens[next + 1]?.type !== '(') {
      asStatement();
      return;
    }
    const tree = startsOperand(peek()) ? expression(0) : undefined;
    if (open > 0) say({ on: 'missing parenthesis', subject: { span: lastCharacter(), at: endOfLast(), count: open } });
    if (isNamed(peek(), /^then$/i)) {
      asStatement();
      return;
    }
    if (peek()?.type === 'comment') skipUnknown();
    rest(tree);
    return tree;
  }

  /** `IF … THEN … ELSE …` is another language to its end. */
  function asStatement(): undefined {
    say(statement(peek()?.span ?? { start: 0, end: text.length }));
    hidden = true;
    next = tokens.length;
    return undefined;
  }

  const lastCharacter = (): Span => ({ start: Math.max(0, endOfLast() - 1), end: endOfLast() });

  /** What stands behind the expression is one mistake, however long it is. */
  function rest(tree: Expression | undefined): void {
    const token = peek();
    if (!token) return;
    if (token.type === ')') {
      let end = token.span.end;
      for (next++; peek()?.type === ')'; next++) end = peek()?.span.end ?? end;
      say({ on: 'extra parenthesis', subject: { span: { start: token.span.start, end } } });
      return;
    }
    say(textBehind(tree, token, tokens.at(-1)?.span.end ?? token.span.end));
  }

  return { tree: root(), mistakes };
}

type OperatorMistake = Extract<Mistake, { readonly on: 'unsupported operator' }>;

const none: readonly never[] = [];

const isNamed = (token: Token | undefined, names: RegExp): boolean => token?.type === 'name' && names.test(token.text);

/** Also the words that stand between condition and values elsewhere. */
const isSeparator = (token: Token): boolean => token.type === ',' || token.type === ';' || isNamed(token, /^(?:then|else)$/i);

/** An operator does too: it is said there that a value is missing before it. */
const startsOperand = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.type !== ')' &&
  token.type !== ',' &&
  token.type !== ';' &&
  token.type !== 'unknown' &&
  token.type !== 'comment';

const operation = (type: Operation['type'], operator: Word, left: Expression, right: Expression): Operation => ({
  type,
  span: { start: left.span.start, end: Math.max(right.span.end, operator.span.end) },
  operator,
  left,
  right,
});

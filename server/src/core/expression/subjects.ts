/** What the rules look at in the tree of an expression, in one walk. */
import type { Span } from '../base/text.ts';
import type { Pattern, PatternError } from '../regex/index.ts';
import { childrenOf, type Call, type Expression, type StringLiteral } from './ast.ts';
import { shapeOf } from './call-shape.ts';
import { functionNamed } from './functions/index.ts';
import { flowKeywords } from './keywords.ts';
import { LONGEST_EXPRESSION } from './limits.ts';
import type { Parsed } from './parser.ts';
import { unseenIn } from './pasted.ts';
import { plainName, type Place } from './place.ts';
import { givenIn, replaceModeOf } from './replace-mode.ts';
import type { ExpressionSubjects, Mistake, WrittenWord } from './rule.ts';

export type Subject = {
  [On in keyof ExpressionSubjects]: { readonly on: On; readonly subject: ExpressionSubjects[On] };
}[keyof ExpressionSubjects];

export interface Surroundings {
  readonly place: Place;
  readonly functions: readonly string[];
  readonly patternOf: (source: string) => Pattern | PatternError;
}

/** Mistakes after which the tree is only what could be guessed: calls may have other arguments than were meant. */
const hiding: ReadonlySet<Mistake['on']> = new Set([
  'missing parenthesis',
  'extra parenthesis',
  'unclosed string',
  'unclosed attribute',
  'unexpected text',
  'deep nesting',
]);

export function subjectsOf(text: string, { tree, mistakes }: Parsed, { place, functions, patternOf }: Surroundings): readonly Subject[] {
  const subjects: Subject[] = [...mistakes];
  if (mistakes.some(({ on }) => hiding.has(on))) return subjects;
  const { length } = text.trimEnd();
  if (length > LONGEST_EXPRESSION) subjects.push({ on: 'too long', subject: { span: { start: LONGEST_EXPRESSION, end: length } } });
  if (!tree) return subjects;
  if (mistakes.every(({ on }) => on === 'concatenation')) subjects.push({ on: 'expression', subject: { text, tree, place } });

  function visit(node: Expression): void {
    if (node.type === 'call') visitCall(node);
    else if (node.type === 'string') {
      if (text[node.span.start] === '"') subjects.push({ on: 'string', subject: { text, node } });
      const edits = unseenIn(text, node);
      if (edits[0]) subjects.push({ on: 'invisible character', subject: { span: edits[0].span, edits, isText: true } });
    } else if (node.type === 'keyword') {
      if (!flowKeywords.has(node.name)) visitWord(node.span, node.name, false);
    } else {
      if (node.type === 'comparison') subjects.push({ on: 'comparison', subject: { node } });
      for (const child of childrenOf(node)) visit(child);
    }
  }

  function visitWord(span: Span, word: string, isQuoted: boolean, expected?: WrittenWord['expected']): void {
    subjects.push({ on: 'word', subject: { span, word, isQuoted, expected } });
  }

  function visitCall(call: Call): void {
    const fn = functionNamed(call.name.text);
    if (!fn) {
      subjects.push({ on: 'unknown call', subject: { call, functions } });
      for (const { value } of call.slots) if (value) visit(value);
      return;
    }
    const shape = shapeOf(fn, call);
    subjects.push({ on: 'known call', subject: { text, call, fn, shape, isOutermost: call === tree } });
    call.slots.forEach(({ value }, i) => {
      if (!value) return;
      const parameter = shape.parameters[i];
      if (parameter) {
        const attribute = value.type === 'attribute' ? place.attributes?.get(plainName(value.name)) : undefined;
        subjects.push({ on: 'argument', subject: { text, call, fn, parameter, value, attribute } });
      }
      if (parameter?.holds === 'pattern' && value.type === 'string' && value.value !== '') {
        // Where Replace is not defined for what it is given, nobody knows which value is meant for the group.
        const isDefined = fn.name !== 'Replace' || replaceModeOf(givenIn(call)) !== undefined;
        const literal = (name: string): StringLiteral | undefined => {
          if (!isDefined) return undefined;
          const other = call.slots[shape.parameters.findIndex((one) => one.name === name)]?.value;
          return other?.type === 'string' ? other : undefined;
        };
        const [groupName, replacement] = [literal('regexGroupName'), literal('replacementValue')];
        subjects.push({ on: 'pattern', subject: { text, node: value, pattern: patternOf(value.value), groupName, replacement } });
      }
      if (parameter?.oneOf && (value.type === 'keyword' || value.type === 'string')) {
        const isQuoted = value.type === 'string';
        const expected = { place: `${parameter.name} of ${fn.name}`, oneOf: parameter.oneOf };
        visitWord(value.span, isQuoted ? value.value : value.name, isQuoted, expected);
      } else visit(value);
    });
  }

  visit(tree);
  return subjects;
}

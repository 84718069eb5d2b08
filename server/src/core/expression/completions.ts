/** What can be written at an offset of an expression. */
import { sourcesOf } from '../base/hover.ts';
import type { Completion } from '../base/kind.ts';
import type { Span } from '../base/text.ts';
import type { Expression } from './ast.ts';
import type { MappingFunction, Parameter } from './function.ts';
import { functionNamed, functions } from './functions/index.ts';
import { flowKeywords } from './keywords.ts';
import { tokensOf, type Token } from './lexer.ts';
import { callAt } from './node-at.ts';
import type { Place, SourceAttribute } from './place.ts';
import { parameterAt, signaturePartsOf } from './signature.ts';
import { documented, type Documented } from './snippets.ts';
import { quoted } from './string-places.ts';
import { attributeMarkdown, codeMarkdown, CONFIGURED, functionMarkdown, keywordMarkdown, parameterMarkdown } from './words.ts';

/** `configured` are functions besides those of the public lists. */
export function completions(
  text: string,
  tree: Expression | undefined,
  { attributes: known }: Place,
  offset: number,
  configured: readonly string[] = [],
): readonly Completion[] {
  const attributes = [...(known?.values() ?? [])];
  const tokens = tokensOf(text);
  const inside = tokens.find(({ span }) => span.start < offset && offset < span.end);
  const before = tokens.findLast(({ span }) => span.end <= offset);
  const parameter = parameterHere(tree, offset);

  const open = openAttribute(inside, before, offset) ?? openFilter(text, tokens, offset);
  if (open) return attributes.map((one) => attributeCompletion(one, open));
  const string = inside ?? (before?.span.end === offset ? before : undefined);
  if (string?.type === 'string') {
    return parameter && (string === inside || !string.closed) ? wordCompletions(parameter, string.span, true) : [];
  }

  const word = [inside, before].find((token) => token?.type === 'name' && token.span.end >= offset);
  const span = word?.span ?? { start: offset, end: offset };
  if (inside && inside !== word) return [];
  const last = tokens.findLast((token) => token.span.end <= span.start);
  if (last && endsValue(last)) return [];
  return [
    ...(parameter ? wordCompletions(parameter, span) : []),
    ...functions.map((fn) => functionCompletion(fn, span, text[span.end] === '(')),
    ...configured.map((name) => configuredCompletion(name, span, text[span.end] === '(')),
    ...attributes.map((one) => attributeCompletion(one, span)),
    ...(callAt(tree, offset) ? [...flowKeywords].map(([keyword, meaning]) => keywordCompletion(keyword, meaning, span)) : []),
    ...(isAlone(text, span) ? documented.map((one) => snippetCompletion(one, span)) : []),
  ];
}

function parameterHere(tree: Expression | undefined, offset: number): Parameter | undefined {
  const found = callAt(tree, offset);
  const fn = found && functionNamed(found.call.name.text);
  if (!fn) return undefined;
  const at = parameterAt(
    fn,
    found.call.slots.map(({ value }) => value),
    found.index,
  );
  return at === undefined ? undefined : signaturePartsOf(fn).parameters[at]?.parameter;
}

/** Of an attribute that is being written, what the whole one replaces. */
function openAttribute(inside: Token | undefined, before: Token | undefined, offset: number): Span | undefined {
  if (inside?.type === 'attribute') return inside.span;
  return before?.type === 'attribute' && !before.closed && before.span.end === offset ? before.span : undefined;
}

/** The beginning of `[emails[type eq "work"].value]`: what stands between its brackets is not read before they are closed. */
function openFilter(text: string, tokens: readonly Token[], offset: number): Span | undefined {
  const start = text.slice(0, offset).search(/\[[\w.:$-]+\[[^[\]]*$/);
  const isInString = tokens.some(({ type, span }) => type === 'string' && span.start < start && start < span.end);
  return start < 0 || isInString ? undefined : { start, end: offset };
}

/** Behind these only a comma, an operator or a parenthesis can follow. */
const endsValue = ({ type }: Token): boolean =>
  type === ')' || type === 'attribute' || type === 'string' || type === 'number' || type === 'parameter' || type === 'name';

const isAlone = (text: string, { start, end }: Span): boolean => (text.slice(0, start) + text.slice(end)).trim() === '';

/** The parentheses are there already where `hasCall` says so. */
function functionCompletion(fn: MappingFunction, span: Span, hasCall: boolean): Completion {
  const places = fn.params
    .flatMap((one) => Array.from({ length: one.repeating ? (one.least ?? 1) : 1 }, () => one))
    .map(({ name, optional }, i) => (optional ? `\${${i + 1}}` : `\${${i + 1}:${name}}`));
  return {
    label: fn.name,
    kind: 'function',
    markdown: `${codeMarkdown(signaturePartsOf(fn).label)}\n\n${functionMarkdown(fn)}`,
    edit: { span, text: hasCall ? fn.name : `${fn.name}()` },
    ...(hasCall ? {} : { snippet: `${fn.name}(${places.join(', ')})` }),
  };
}

/** Its parameters are not known. */
const configuredCompletion = (name: string, span: Span, hasCall: boolean): Completion => ({
  label: name,
  kind: 'function',
  markdown: CONFIGURED,
  edit: { span, text: hasCall ? name : `${name}()` },
  ...(hasCall ? {} : { snippet: `${name}(\${1})` }),
});

const attributeCompletion = (attribute: SourceAttribute, span: Span): Completion => ({
  label: `[${attribute.name}]`,
  kind: 'attribute',
  markdown: attributeMarkdown(attribute),
  edit: { span, text: `[${attribute.name}]` },
});

function wordCompletions(parameter: Parameter, span: Span, isQuoted = parameter.type !== 'word'): readonly Completion[] {
  const { oneOf = [], meanings } = parameter;
  return oneOf.map((word) => {
    const text = isQuoted ? quoted(word) : word;
    const detail = meanings?.[word];
    return {
      label: text,
      ...(detail !== undefined && { detail }),
      kind: 'word',
      markdown: parameterMarkdown(parameter),
      edit: { span, text },
    };
  });
}

const keywordCompletion = (keyword: string, meaning: string, span: Span): Completion => ({
  label: keyword,
  kind: 'word',
  markdown: keywordMarkdown(meaning),
  edit: { span, text: keyword },
});

const snippetCompletion = ({ label, summary, notes, expression, reference }: Documented, span: Span): Completion => ({
  label,
  kind: 'snippet',
  markdown: [`**${summary}**`, notes, codeMarkdown(expression), sourcesOf([reference])].join('\n\n'),
  edit: { span, text: expression },
});

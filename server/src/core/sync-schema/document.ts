/** An open synchronization schema: its own rules, and the expressions in it at their places. */
import { documentOf, type Found } from '../base/document.ts';
import { embeddedAnswers } from '../base/embedded-documents.ts';
import { isObject } from '../base/json.ts';
import { styleOf } from '../base/json-edit.ts';
import type { Context, Document } from '../base/kind.ts';
import { find } from '../base/locate.ts';
import { foundAt, problemOf, type Piece, type Problem } from '../base/problem.ts';
import type { Path } from '../base/rule.ts';
import { judge } from '../base/settings.ts';
import { textChecker } from '../base/text-rules.ts';
import { Text } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { expressionChecker } from '../expression/check.ts';
import { duplicateKeys, readJson } from '../json/read.ts';
import type { Break, JsonSubjects } from '../json/rule.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { expressionAt, expressionsIn, findInExpressions, type Locate } from './expressions.ts';
import { mappingsOf, type Mapping } from './mapping.ts';
import { rules } from './rules/index.ts';
import { shapeErrors, type ShapeError } from './shape.generated.ts';

export function open(text: string, context: Context): Document {
  const { value, json, isBroken, breaks } = readJson(text);
  const schema = !isBroken && isObject(value) ? value : undefined;
  const mappings = schema ? mappingsOf(schema) : [];
  const expressions = schema ? expressionsIn(schema) : [];
  const problems = schema ? check(mappings, shapeErrors(schema), context) : [];
  const all: readonly Break[] = [...breaks, ...(isBroken ? [] : duplicateKeys(json)), ...encodingOf(text, context)];
  const checkBreak = textChecker<JsonSubjects>(jsonRules, context);
  const checkExpression = expressionChecker(context);
  const locate: Locate = (at) => find(json, at)?.value;

  const piece: Piece = { text, json, inDocument: (offset) => offset };
  const writing = { style: styleOf(text), environment: context.environment };
  let places: readonly Found[] | undefined; // worked out when somebody asks
  const found = (): readonly Found[] =>
    (places ??= [
      ...all.flatMap((one) => checkBreak(one)),
      ...problems.map((problem) => foundAt(problem, piece, writing)),
      ...findInExpressions(expressions, text, locate, checkExpression),
    ].sort((a, b) => a.span.start - b.span.start));

  const whole = Text.of(text);
  return documentOf({
    kind: 'sync-schema',
    text: whole,
    summary: `synchronization schema, ${counted(mappings.length, 'mapping')}`,
    found: (limit) => found().slice(0, limit),
    ...embeddedAnswers((offset) => expressionAt(expressions, text, locate, checkExpression, offset)),
    edit: (edit) => open(whole.replace(edit).toString(), context),
  });
}

function check(mappings: readonly Mapping[], errors: readonly ShapeError[], { settings }: Context): readonly Problem[] {
  const level = judge(settings);
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (level(rule) === 'off') continue;
    const reportAt = (from: Path) => (finding: Problem['finding']) => {
      const problem = problemOf(rule, level, from, finding);
      if (problem) problems.push(problem);
    };
    if (rule.on === 'mapping') for (const mapping of mappings) rule.check(mapping, reportAt(mapping.at));
    else for (const error of errors) rule.check({ expected: expectedBy(error) }, reportAt(pathOf(error)));
  }
  return problems;
}

/** The path that a JSON pointer names. */
const pathOf = ({ instancePath }: ShapeError): Path =>
  instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));

function expectedBy({ params: { type } }: ShapeError): string {
  const names: Readonly<Record<string, string>> = {
    array: 'an array',
    object: 'an object',
    integer: 'an integer',
    string: 'a string',
    boolean: 'true or false',
    null: 'null',
  };
  return (typeof type === 'string' ? type.split(',') : type).map((one) => names[one] ?? one).join(' or ');
}

const encodingOf = (text: string, { encoding }: Context): readonly Break[] =>
  encoding === undefined || text === '' ? [] : [{ on: 'encoding', subject: { span: { start: 0, end: 1 }, name: encoding } }];

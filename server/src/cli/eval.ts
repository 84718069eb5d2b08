/** `scimlint eval`: what an expression comes to for the attributes of a person, and why. */
import { randomUUID } from 'node:crypto';
import {
  defaultSettings,
  evaluate,
  open,
  renderTrace,
  resultOf,
  type Evaluation,
  type EvaluationContext,
  type Result,
  type Severity,
  type Trace,
} from '../core/index.ts';
import { readAttributes, readBatch, type Entry } from './eval-input.ts';
import type { EvalOptions } from './eval-options.ts';
import { printable } from './printable.ts';

/** The contract of `eval --batch`; offsets count in the expression. */
type Answer = Result & { readonly id?: unknown; readonly problems: readonly Problem[] };

interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A step as `eval --format json` prints it. */
type Step = Result & Pick<Trace, 'span' | 'rule' | 'confidence' | 'contradictions'> & { readonly steps: readonly Step[] };

/** The exit status: 0, or 1 where an expression has a problem of level error. */
export async function evalCommand(options: EvalOptions): Promise<number> {
  if ('batch' in options) {
    const answers = (await readBatch(options.batch)).map((entry) => answerOf(entry, evaluated(entry)));
    process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
    return statusOf(answers);
  }
  const attributes = options.attributes === undefined ? {} : await readAttributes(options.attributes);
  const entry: Entry = { ...options, attributes };
  const evaluation = evaluated(entry);
  const { trace } = evaluation;
  const answer = answerOf(entry, evaluation);
  if (options.format === 'json')
    process.stdout.write(`${JSON.stringify({ ...answer, ...(trace ? { trace: stepOf(trace) } : {}) }, null, 2)}\n`);
  else {
    process.stdout.write(renderTrace(entry.expression, evaluation).split('\n').map(printable).join('\n'));
    for (const { severity, message, rule } of answer.problems) process.stderr.write(`${severity}: ${message}  ${rule}\n`);
  }
  return statusOf([answer]);
}

/** The same input gives the same output, so the seed stays the same unless somebody says another. */
function evaluated({ expression, attributes, context }: Entry): Evaluation {
  const complete: EvaluationContext = { now: Date.now(), seed: 0, ...context };
  return evaluate(expression, attributes, complete);
}

const answerOf = ({ id, expression }: Entry, { result }: Evaluation): Answer => ({
  ...(id === undefined ? {} : { id }),
  ...result,
  problems: problemsOf(expression),
});

function stepOf({ span, outcome, rule, confidence, contradictions, children }: Trace): Step {
  return {
    ...resultOf(outcome),
    span,
    rule,
    confidence,
    contradictions: contradictions.map(({ says, reference }) => ({ says, reference })),
    steps: children.map(stepOf),
  };
}

const environment = { newGuid: () => randomUUID(), now: () => Date.now() };

const problemsOf = (expression: string): readonly Problem[] =>
  open('expression', expression, { settings: defaultSettings, environment, said: true })
    .diagnostics()
    .map(({ rule, severity, message, span }) => ({ rule, severity, message, start: span.start, end: span.end }));

const statusOf = (answers: readonly Answer[]): number =>
  answers.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;

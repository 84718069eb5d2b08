/** `scimlint eval`: what an expression comes to for the attributes of a person, and why. */
import {
  open,
  prepare,
  renderTrace,
  resultOf,
  type EvaluationContext,
  type Prepared,
  type Result,
  type Settings,
  type Severity,
  type Trace,
} from '../core/index.ts';
import { configured } from './configuration.ts';
import { environmentAt } from './environment.ts';
import { readAttributes, readBatch, type Entry } from './eval-input.ts';
import type { EvalOptions } from './eval-options.ts';
import { messagesTo } from './messages.ts';
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

/** An expression, read and checked once for all who are evaluated by it. */
interface Ready {
  readonly prepared: Prepared;
  readonly problems: readonly Problem[];
}

/** The exit status: 0, or 1 where an expression has a problem of level error. */
export async function evalCommand(options: EvalOptions): Promise<number> {
  const messages = messagesTo((line) => process.stderr.write(line));
  // As if it stood in a file of the current folder.
  const { settings } = await (await configured(options.config, messages))('eval.mapexpr');
  const status = await evaluate(options, settings);
  return messages.hasFailed ? 2 : status;
}

async function evaluate(options: EvalOptions, settings: Settings): Promise<number> {
  if ('batch' in options) {
    const answers = answersOf(await readBatch(options.batch), settings);
    process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
    return statusOf(answers);
  }
  const { expression, attributes, context, format } = options;
  const { prepared, problems } = ready(expression, settings);
  const evaluation = prepared.evaluate(attributes === undefined ? {} : await readAttributes(attributes), {
    ...standard(settings),
    ...context,
  });
  const { result, trace } = evaluation;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ ...result, problems, ...(trace ? { trace: stepOf(trace) } : {}) }, null, 2)}\n`);
  } else {
    process.stdout.write(renderTrace(expression, evaluation).split('\n').map(printable).join('\n'));
    for (const { severity, message, rule } of problems) process.stderr.write(`${severity}: ${message}  ${rule}\n`);
  }
  return statusOf([{ ...result, problems }]);
}

function answersOf(entries: readonly Entry[], settings: Settings): readonly Answer[] {
  const known = new Map<string, Ready>();
  const context = standard(settings);
  return entries.map(({ id, expression, attributes, context: own }) => {
    const { prepared, problems } = known.get(expression) ?? ready(expression, settings);
    known.set(expression, { prepared, problems });
    const { result } = prepared.evaluate(attributes, { ...context, ...own });
    return { ...(id === undefined ? {} : { id }), ...result, problems };
  });
}

/** The same input gives the same output, so the seed stays the same unless somebody says another. */
const standard = ({ defaultDomain }: Settings): EvaluationContext => ({
  now: Date.now(),
  seed: 0,
  ...(defaultDomain === '' ? {} : { defaultDomain }),
});

const ready = (expression: string, settings: Settings): Ready => ({
  prepared: prepare(expression, settings.functions),
  problems: problemsOf(expression, settings),
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

const environment = environmentAt(undefined);

const problemsOf = (expression: string, settings: Settings): readonly Problem[] =>
  open('expression', expression, { settings, environment, said: true })
    .diagnostics()
    .map(({ rule, severity, message, span }) => ({ rule, severity, message, start: span.start, end: span.end }));

const statusOf = (answers: readonly Answer[]): number =>
  answers.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;

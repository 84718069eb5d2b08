/** The options of `eval`. */
import { parseArgs } from 'node:util';
import { readMoment, type EvaluationContext } from '../core/index.ts';
import { Refusal, wrongUsage } from './refusal.ts';

export type EvalOptions = (
  | {
      readonly expression: string;
      readonly attributes: string | undefined;
      readonly context: Partial<EvaluationContext>;
      readonly format: 'text' | 'json';
    }
  | { readonly batch: string }
) & {
  /** The configuration, where it is not the nearest. */
  readonly config: string | undefined;
};

/** Throws a Refusal that names the option at fault. */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const values = parsed(args);
  const { batch, expression, attributes, format = 'text', config } = values;
  if (format !== 'text' && format !== 'json') throw new Refusal(`--format does not take "${format}"; it takes text, json.`);
  if (batch !== undefined) {
    const others = (['expression', 'attributes', 'now', 'seed', 'default-domain', 'taken', 'param'] as const).filter(
      (one) => values[one] !== undefined,
    );
    if (others.length > 0)
      throw new Refusal(`--batch takes expressions, attributes and contexts from its file; leave out --${others[0] ?? ''}.`);
    return { batch, config };
  }
  if (expression === undefined) throw new Refusal('What is to be evaluated is missing: give --expression TEXT, or --batch FILE.');
  return { expression, attributes, context: contextOf(values), format, config };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        expression: { type: 'string' },
        attributes: { type: 'string' },
        config: { type: 'string' },
        batch: { type: 'string' },
        format: { type: 'string' },
        now: { type: 'string' },
        seed: { type: 'string' },
        'default-domain': { type: 'string' },
        taken: { type: 'string', multiple: true },
        param: { type: 'string', multiple: true },
      },
    });
    return values;
  } catch (error) {
    throw wrongUsage(error);
  }
}

function contextOf({ now, seed, 'default-domain': defaultDomain, taken, param }: ReturnType<typeof parsed>): Partial<EvaluationContext> {
  const moment = now === undefined ? undefined : readMoment(now);
  if (now !== undefined && moment === undefined) throw new Refusal('--now takes a moment such as 2026-01-31T08:00:00Z.');
  if (seed !== undefined && !/^-?\d{1,9}$/.test(seed)) throw new Refusal('--seed takes a whole number.');
  return {
    ...(moment === undefined ? {} : { now: moment }),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(defaultDomain === undefined ? {} : { defaultDomain }),
    ...(taken === undefined ? {} : { taken }),
    ...(param === undefined ? {} : { params: Object.fromEntries(param.map(named)) }),
  };
}

function named(written: string): [string, string] {
  const at = written.indexOf('=');
  if (at < 1) throw new Refusal('--param takes a name and a value, such as DomainFQDN=contoso.com.');
  return [written.slice(0, at), written.slice(at + 1)];
}

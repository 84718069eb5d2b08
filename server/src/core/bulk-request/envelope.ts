/** The request without its operations, an ordinary small JSON text: its own members, and the documents that are no request. */
import { isObject } from '../base/json.ts';
import { isTemplate } from '../base/template.ts';
import { duplicateKeys, readJson, repeatsKeys, sizeOf, type Reading } from '../json/read.ts';
import type { Break } from '../json/rule.ts';
import type { Plan } from './plan.ts';
import { problemOf, type Problem } from '../base/problem.ts';
import type { RuleOn } from './rule.ts';
import { typeNameOf } from './types.ts';

export interface Envelope {
  readonly reading: Reading;
  readonly breaks: readonly Break[];
  readonly problems: readonly Problem[];
  /** The document is no request at all, and that has been said: nothing else is. */
  readonly alone: boolean;
}

/** `text` is the head and the tail. `operations` is their number; undefined where there is no array of them. */
export function checkEnvelope(text: string, operations: number | undefined, { on, level, settings }: Plan): Envelope {
  const reading = readJson(text);
  const { value, isBroken } = reading;
  const problems: Problem[] = [];
  const ask = <O extends 'document' | 'envelope'>(
    rules: readonly RuleOn<O>[],
    subject: Parameters<RuleOn<O>['check']>[0],
    around: Parameters<RuleOn<O>['check']>[2],
  ): boolean => {
    for (const rule of rules) {
      const before = problems.length;
      rule.check(
        subject,
        (finding) => {
          const problem = problemOf(rule, level, [], finding);
          if (problem) problems.push(problem);
        },
        around,
        settings,
      );
      if (rule.alone && problems.length > before) return true;
    }
    return false;
  };

  if (isBroken || isTemplate(value)) return { reading, breaks: reading.breaks, problems, alone: false };
  if (operations === undefined && ask(on.document, value, undefined)) return { reading, breaks: reading.breaks, problems, alone: true };
  if (!isObject(value))
    return {
      reading,
      breaks: [...reading.breaks, { on: 'wrong root', subject: { span: rootOf(reading.json), type: typeNameOf(value) } }],
      problems,
      alone: true,
    };
  if (ask(on.envelope, value, { operations: operations ?? 0 })) {
    const [said] = problems.slice(-1);
    return { reading, breaks: reading.breaks, problems: said ? [said] : [], alone: true };
  }
  const twins = repeatsKeys(sizeOf(reading.json).keys, value) ? duplicateKeys(reading.json) : [];
  return { reading, breaks: [...reading.breaks, ...twins], problems, alone: false };
}

function rootOf(json: string): { start: number; end: number } {
  const start = Math.max(0, json.search(/[^\s\uFEFF]/));
  return { start, end: Math.min(start + 1, json.length) };
}

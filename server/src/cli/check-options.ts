/** The options of `check`. */
import { parseArgs } from 'node:util';
import type { KindId, Severity } from '../core/index.ts';
import { kinds, readMoment } from '../core/index.ts';
import { formatNames, formats, type FormatName } from './formats.ts';
import { Refusal, wrongUsage } from './refusal.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: FormatName;
  readonly fix: boolean;
  /** The configuration for all files; absent where each file has the nearest one. */
  readonly config: string | undefined;
  readonly kind: KindId | undefined;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly filesFrom: string | undefined;
  readonly level: Severity;
  readonly maxWarnings: number;
  /** A file whose findings are left out. */
  readonly baseline: string | undefined;
  /** The file that the findings are written to, as accepted. */
  readonly writeBaseline: string | undefined;
  readonly failOnUnrecognised: boolean;
  /** In milliseconds, where the clock is fixed. */
  readonly now: number | undefined;
}

const levels = ['error', 'warning', 'information', 'hint'] as const;

/** Throws a Refusal that names the option at fault. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(args);
  const stdin = values.stdin ?? false;
  if (stdin && positionals.length > 0)
    throw new Refusal('--stdin reads one text from standard input and takes no PATH; name the text with --stdin-filename.');
  if (!stdin && values['stdin-filename'] !== undefined)
    throw new Refusal('--stdin-filename names the text that --stdin reads; add --stdin.');
  if (stdin && values['files-from'] !== undefined) throw new Refusal('--stdin and --files-from exclude each other.');
  const filesFrom = values['files-from'];
  const format = oneOf('--format', values.format ?? 'stylish', formatNames);
  return {
    paths: stdin || (filesFrom !== undefined && positionals.length === 0) ? positionals : positionals.length > 0 ? positionals : ['.'],
    format,
    fix: values.fix ?? false,
    config: values.config,
    kind:
      values.kind === undefined
        ? undefined
        : oneOf(
            '--kind',
            values.kind,
            kinds.map(({ id }) => id),
          ),
    stdin,
    stdinFilename: values['stdin-filename'],
    filesFrom,
    level: values.quiet ? 'error' : oneOf('--level', values.level ?? formats[format].level, levels),
    maxWarnings: count('--max-warnings', values['max-warnings']),
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
    failOnUnrecognised: values['fail-on-unrecognised'] ?? false,
    now: values.now === undefined ? undefined : time('--now', values.now),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        config: { type: 'string' },
        kind: { type: 'string' },
        stdin: { type: 'boolean' },
        'stdin-filename': { type: 'string' },
        'files-from': { type: 'string' },
        level: { type: 'string' },
        quiet: { type: 'boolean' },
        'max-warnings': { type: 'string' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'string' },
        'fail-on-unrecognised': { type: 'boolean' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    throw wrongUsage(error);
  }
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Refusal(`${option} does not take "${value}"; it takes ${allowed.join(', ')}.`);
  return found;
}

function count(option: string, value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new Refusal(`${option} takes a whole number, not "${value}".`);
  return Number(value);
}

function time(option: string, value: string): number {
  const time = readMoment(value);
  if (time === undefined) throw new Refusal(`${option} takes an ISO date and time such as 2026-01-31T12:00:00Z, not "${value}".`);
  return time;
}

/** A baseline: findings that were there when it was written, and are left out from then on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { counted } from '../core/index.ts';
import { readText, reasonOf } from './read.ts';
import { Refusal } from './refusal.ts';
import type { FileReport } from './report.ts';

/** Findings with the same fingerprint. The path and the rule are there for whoever reads the file. */
interface Entry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

export interface Baseline {
  /** The report without what the baseline holds. */
  readonly without: (report: FileReport) => FileReport;
  /** What came of it, once all files were checked. `root` is the folder that its paths count from. */
  readonly summary: (root: string) => string;
}

export async function readBaseline(path: string): Promise<Baseline> {
  const source = await readText(path);
  if (typeof source === 'string') throw new Refusal(`${path}: ${source}`);
  const entries = entriesIn(source.text);
  if (!entries) throw new Refusal(`${path}: this is no baseline of scimlint; write one with --write-baseline.`);
  const counts = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const checked = new Set<string>();
  const seen = new Map<string, number>();
  let leftOut = 0;
  return {
    without: (report) => {
      checked.add(report.id);
      const problems = report.problems.filter(({ fingerprint: { hash, ordinal } }) => {
        const isNew = ordinal > (counts.get(hash) ?? 0);
        if (!isNew) seen.set(hash, ordinal);
        return isNew;
      });
      leftOut += report.problems.length - problems.length;
      return { ...report, problems };
    },
    summary: (root) => {
      // Of a file that was not checked nothing is known, unless it is gone.
      const outdated = entries
        .filter(({ path }) => checked.has(path) || !existsSync(join(root, path)))
        .reduce((sum, { fingerprint, count }) => sum + count - (seen.get(fingerprint) ?? 0), 0);
      return `${counted(leftOut, 'finding')} left out by the baseline${outdated === 0 ? '' : `; ${outdated} of those in it no longer there: write it again`}`;
    },
  };
}

export interface NewBaseline {
  readonly add: (report: FileReport) => void;
  /** Writes the file, and says so. */
  readonly write: () => Promise<string>;
}

/** Takes the place of a baseline that is there, and of no other file. */
export async function newBaseline(path: string): Promise<NewBaseline> {
  const before = existsSync(path) ? await readText(path) : undefined;
  if (typeof before === 'string') throw new Refusal(`${path}: ${before}`);
  if (before && before.text.trim() !== '' && !entriesIn(before.text))
    throw new Refusal(`${path}: this is no baseline of scimlint and is not overwritten; name a new file for --write-baseline.`);
  const entries = new Map<string, Entry>();
  return {
    add: ({ id, problems }) => {
      for (const { rule, fingerprint } of problems)
        entries.set(fingerprint.hash, { path: id, rule, fingerprint: fingerprint.hash, count: fingerprint.ordinal });
    },
    write: async () => {
      const findings = [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      try {
        await writeFileAtomic(path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
      } catch (error) {
        throw new Refusal(`${path}: ${reasonOf(error, 'write')}`);
      }
      const count = findings.reduce((sum, { count }) => sum + count, 0);
      return `${counted(count, 'finding')} written to ${path}`;
    },
  };
}

const keyOf = ({ path, rule, fingerprint }: Entry): string => [path, rule, fingerprint].join('\n');

function entriesIn(text: string): readonly Entry[] | undefined {
  const value = parsed(text);
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.findings)) return undefined;
  const findings = value.findings as readonly unknown[];
  return findings.every(isEntry) ? findings : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  typeof value.path === 'string' &&
  typeof value.rule === 'string' &&
  typeof value.fingerprint === 'string' &&
  Number.isSafeInteger(value.count) &&
  Number(value.count) > 0;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

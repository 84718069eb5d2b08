/** For what has room for so many results only: keeps the worst of them, in the order in which they came. */
import type { Severity } from '../core/index.ts';
import type { FileReport, Finding } from './report.ts';

/** Code scanning takes 25,000 results of a run and shows 5,000. Source: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit */
const MOST = 5_000;

export interface Result extends Finding {
  /** The path of its file from the folder of the repository. */
  readonly file: string;
}

export interface Worst {
  readonly add: (report: FileReport) => void;
  /** Errors first. */
  readonly results: () => readonly Result[];
  /** A sentence, where any is left out. */
  readonly note: () => string | undefined;
}

export function keepWorst(): Worst {
  const kept: Record<Severity, Result[]> = { error: [], warning: [], information: [], hint: [] };
  let total = 0;
  const results = (): readonly Result[] => Object.values(kept).flat().slice(0, MOST);
  return {
    add: ({ id, problems }) => {
      total += problems.length;
      for (const problem of problems) if (kept[problem.severity].length < MOST) kept[problem.severity].push({ ...problem, file: id });
    },
    results,
    note: () => (total > MOST ? `The ${MOST} worst of ${total} results are printed.` : undefined),
  };
}

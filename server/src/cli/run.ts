/** What one run of `check` has at hand, and how it looks at a file. */
import { relative, resolve } from 'node:path';
import type { CheckOptions } from './check-options.ts';
import type { Configured } from './configuration.ts';
import type { How } from './examine.ts';
import type { Messages } from './messages.ts';
import type { Progress } from './progress.ts';

export interface Run {
  readonly options: CheckOptions;
  readonly configured: Configured;
  readonly messages: Messages;
  readonly progress: Progress;
  /** The folder of the repository that the command is run in; the current folder where that lies in none. */
  readonly root: string;
}

/** Nothing for a file that the configuration ignores, which is said of one that the person named. */
export async function howFor(path: string, isNamed: boolean, run: Run): Promise<How | undefined> {
  const { options, configured, messages, root } = run;
  const { settings, kind, isIgnored } = await configured(path);
  if (isIgnored) {
    if (isNamed) messages.note(`scimlint: ${path}: left out, since the configuration ignores it`);
    return undefined;
  }
  const id = relative(root, resolve(path)).replaceAll('\\', '/');
  return { settings, root, id, kind: options.kind ?? kind, fix: options.fix, isFile: !options.stdin, now: options.now };
}

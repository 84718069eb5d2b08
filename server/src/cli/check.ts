/** `scimlint check`: prints what is wrong in each file as soon as it was checked, and counts it for the exit status. */
import { newBaseline, readBaseline } from './baseline.ts';
import { checkFiles } from './check-files.ts';
import type { CheckOptions } from './check-options.ts';
import { checkStdin } from './check-stdin.ts';
import { configured, repositoryOf } from './configuration.ts';
import { formats } from './formats.ts';
import { messagesTo } from './messages.ts';
import { progressOn } from './progress.ts';
import { weight } from './report.ts';
import type { Run } from './run.ts';

/** The exit status: 0 clean, 1 findings, 2 something could not be read or written, or a configuration is wrong. */
export async function check(options: CheckOptions): Promise<number> {
  const progress = progressOn(process.stderr);
  const messages = messagesTo((line) => {
    progress.clear();
    process.stderr.write(line);
  });
  const known = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const accepted = options.writeBaseline === undefined ? undefined : await newBaseline(options.writeBaseline);
  const root = await repositoryOf(process.cwd());
  const run: Run = { options, configured: await configured(options.config, messages), messages, progress, root };

  const output = options.stdin && options.fix ? process.stderr : process.stdout;
  const print = async (text: string): Promise<void> => {
    if (text === '') return;
    progress.clear();
    await written(output, text);
  };
  const printer = formats[options.format].start({ colours: output.isTTY && !process.env.NO_COLOR });
  const count = { checked: 0, unrecognised: 0, error: 0, warning: 0, information: 0, hint: 0 };
  for await (const found of options.stdin ? checkStdin(run) : checkFiles(run)) {
    count[found.kind === null ? 'unrecognised' : 'checked']++;
    accepted?.add(found);
    const report = accepted ? { ...found, problems: [] } : (known?.without(found) ?? found);
    for (const { severity } of report.problems) count[severity]++;
    const problems = report.problems.filter(({ severity }) => weight[severity] >= weight[options.level]);
    await print(printer.file({ ...report, problems }));
  }
  const { text, note } = printer.end(!messages.hasFailed);
  await print(text);

  if (note !== undefined) messages.note(note);
  if (accepted) messages.note(await accepted.write());
  else if (known) messages.note(known.summary(root));
  messages.note(`${count.checked} checked, ${count.unrecognised} not recognised`);
  if (messages.hasFailed) return 2;
  return count.error > 0 || count.warning > options.maxWarnings || (options.failOnUnrecognised && count.unrecognised > 0) ? 1 : 0;
}

/** Until the text is written, so that a slow reader does not make us hold it; a reader that has gone is no failure. */
const written = (output: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    output.write(text, () => {
      resolve();
    });
  });

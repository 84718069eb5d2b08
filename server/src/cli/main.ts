/** The command line: which command is meant, and what it answers. Results go to stdout, messages to stderr; never a stack trace. */
import { isMainThread } from 'node:worker_threads';
import { kinds } from '../core/index.ts';
import { check } from './check.ts';
import { readCheckOptions } from './check-options.ts';
import { evalCommand } from './eval.ts';
import { readEvalOptions } from './eval-options.ts';
import { explainCommand } from './explain.ts';
import { formatNames } from './formats.ts';
import { Refusal } from './refusal.ts';
import { split } from './split.ts';
import { serveJobs } from './threads.ts';
import { version } from './version.ts';

const usage = `Usage:
  scimlint check [PATH…]   report what is wrong in files, folders or globs (default: the current folder)
    --format FORMAT          how to print it: ${formatNames.join(', ')} (default: stylish)
    --fix                    apply the safe fixes and report what remains
    --config FILE            the configuration for all files (default: for each the nearest scimlint.config.json above it)
    --kind KIND              what the files are: ${kinds.map(({ id }) => id).join(', ')}
    --stdin                  read one text from standard input
    --stdin-filename NAME    the name that text would have
    --files-from FILE|-      read further paths from a file or from standard input, one a line
    --baseline FILE          leave out the findings that are in this file
    --write-baseline FILE    write the findings to this file and report none of them
    --level LEVEL            print nothing below error, warning, information or hint
    --quiet                  print errors only
    --max-warnings N         exit 1 when there are more warnings
    --fail-on-unrecognised   exit 1 when a file is of no known kind
    --now TIME               what time it is, such as 2026-01-31T12:00:00Z, so that a verdict can be repeated
  scimlint split PAYLOAD   make files of at most 50 operations beside it, managers before their reports; it keeps the first 50
  scimlint eval            evaluate an attribute-mapping expression, offline
    --expression TEXT        the expression
    --attributes FILE|-      a JSON object with the attributes of a person
    --now ISO                the time that Now() gives (default: the present)
    --seed N                 what Guid() and RandomString() make their results from (default: 0)
    --default-domain DOMAIN  what DefaultDomain() gives
    --taken VALUE            a value that SelectUniqueValue() finds in use; may stand several times
    --param NAME=VALUE       the value of %NAME%; may stand several times
    --format text|json       how to print it (default: text, with every step)
    --config FILE            the configuration with the default domain (default: the nearest above the current folder)
    --batch FILE|-           evaluate a JSON array of { "expression", "attributes", "context" } and print a JSON array
  scimlint explain WORDS [PATH…]   what is known of an error code, a rule, or a heading or text of the troubleshooting page,
                           and what of it was checked in files, which may stand behind --
  scimlint lsp --stdio     be a language server
  scimlint --help, --version

Exit status: 0 nothing at error level, 1 findings at error level, 2 wrong usage, unreadable input or invalid configuration.`;

const commands: Readonly<Record<string, (options: readonly string[]) => Promise<number> | number>> = {
  check: (options) => check(readCheckOptions(options)),
  split,
  eval: (options) => evalCommand(readEvalOptions(options)),
  explain: explainCommand,
  lsp,
};

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h' || command === 'help') return print(usage);
  if (command === '--version' || command === '-v') return print(version);
  const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run) return rest.includes('--help') ? print(usage) : run(rest);
  throw new Refusal(
    command === undefined
      ? `A command is missing.\n\n${usage}`
      : `There is no command "${command}"; there are ${Object.keys(commands).join(', ')}. "scimlint --help" explains them.`,
  );
}

async function lsp(options: readonly string[]): Promise<number> {
  if (options.join(' ') !== '--stdio') throw new Refusal('The language server speaks over standard input and output: scimlint lsp --stdio');
  const server = './server.cjs'; // its own bundle, beside this one
  await import(server);
  return 0;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** A reader such as `head` may stop listening; that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
});

/** What cannot be said to anybody changes no verdict. */
process.stderr.on('error', () => undefined);

if (isMainThread) run(process.argv.slice(2));
else serveJobs();

function run(args: readonly string[]): void {
  main(args).then(
    (status) => {
      process.exitCode ??= status;
    },
    (error: unknown) => {
      process.stderr.write(
        `scimlint: ${error instanceof Refusal ? error.message : 'something went wrong inside scimlint. Please report it with the command that you ran.'}\n`,
      );
      process.exitCode = 2;
    },
  );
}

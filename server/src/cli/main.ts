/** The command line: which command is meant, and what it answers. Results go to stdout, messages to stderr; never a stack trace. */
import { check } from './check.ts';
import { readCheckOptions } from './check-options.ts';
import { evalCommand } from './eval.ts';
import { readEvalOptions } from './eval-options.ts';
import { Refusal } from './refusal.ts';
import { split } from './split.ts';

/** Put in by the build. */
declare const SCIMLINT_VERSION: string;

const usage = `Usage:
  scimlint check [PATH…]   report what is wrong in files, folders or globs (default: the current folder)
    --format stylish|json    how to print it (default: stylish)
    --fix                    apply the safe fixes and report what remains
    --kind KIND              what the files are: bulk-request, http, expression, sync-schema
    --stdin                  read one text from standard input
    --stdin-filename NAME    the name that text would have
    --files-from FILE|-      read further paths from a file or from standard input, one a line
    --level LEVEL            print nothing below error, warning, information or hint
    --quiet                  print errors only
    --max-warnings N         exit 1 when there are more warnings
    --fail-on-unrecognised   exit 1 when a file is of no known kind
  scimlint eval            evaluate an attribute-mapping expression, offline
    --expression TEXT        the expression
    --attributes FILE|-      a JSON object with the attributes of a person
    --now ISO                the time that Now() gives (default: the present)
    --seed N                 what Guid() and RandomString() make their results from (default: 0)
    --default-domain DOMAIN  what DefaultDomain() gives
    --taken VALUE            a value that SelectUniqueValue() finds in use; may stand several times
    --param NAME=VALUE       the value of %NAME%; may stand several times
    --format text|json       how to print it (default: text, with every step)
    --batch FILE|-           evaluate a JSON array of { "expression", "attributes", "context" } and print a JSON array
  scimlint split PAYLOAD   make files of at most 50 operations beside it, managers before their reports; it keeps the first 50
  scimlint lsp --stdio     be a language server
  scimlint --help, --version

Exit status: 0 nothing at error level, 1 findings at error level, 2 wrong usage or unreadable input.`;

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h' || command === 'help') return print(usage);
  if (command === '--version' || command === '-v') return print(SCIMLINT_VERSION);
  if (command === 'check') return rest.includes('--help') ? print(usage) : check(readCheckOptions(rest));
  if (command === 'eval') return rest.includes('--help') ? print(usage) : evalCommand(readEvalOptions(rest));
  if (command === 'split') return rest.includes('--help') ? print(usage) : split(rest);
  if (command === 'lsp') {
    if (rest.join(' ') !== '--stdio') throw new Refusal('The language server speaks over standard input and output: scimlint lsp --stdio');
    const server = './server.cjs'; // its own bundle, beside this one
    await import(server);
    return 0;
  }
  throw new Refusal(
    command === undefined
      ? `A command is missing.\n\n${usage}`
      : `There is no command "${command}"; there are check, eval, split and lsp. "scimlint --help" explains them.`,
  );
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** A reader such as `head` may stop listening; that is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = 2;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode ??= status;
  },
  (error: unknown) => {
    process.stderr.write(
      `scimlint: ${error instanceof Refusal ? error.message : 'something went wrong inside scimlint; nothing was written. Please report it with the command that you ran.'}\n`,
    );
    process.exitCode = 2;
  },
);

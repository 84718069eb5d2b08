/** `scimlint explain`: what is known of an error code, a rule, or a heading or text of the troubleshooting page, and what of it files show. */
import { existsSync } from 'node:fs';
import { isDynamicPattern } from 'tinyglobby';
import { atHand, explain, type FileAtHand } from '../core/index.ts';
import { readCheckOptions } from './check-options.ts';
import { configured, repositoryOf } from './configuration.ts';
import { openerFor } from './examine.ts';
import { collectFiles, isWanted } from './files.ts';
import { messagesTo, type Messages } from './messages.ts';
import { progressOn } from './progress.ts';
import { readText } from './read.ts';
import { Refusal } from './refusal.ts';
import { howFor, type Run } from './run.ts';

/** The exit status: 0 for something known, 1 for something that no public document has, 2 where a file could not be read. */
export async function explainCommand(words: readonly string[]): Promise<number> {
  const [option] = words.filter((word) => word.startsWith('--') && word !== '--');
  if (option !== undefined)
    throw new Refusal(`explain takes no option ${option}; it takes a code, a rule or words, and files to look into.`);
  const { query, paths } = split(words);
  if (query.trim() === '')
    throw new Refusal('Say what is to be explained: an error code, a rule, or words of an error, such as "Invalid data format".');
  const messages = messagesTo((line) => process.stderr.write(line));
  const { isKnown, markdown } = explain(query, paths.length === 0 ? [] : await filesAtHand(paths, messages));
  process.stdout.write(`${markdown}\n`);
  return messages.hasFailed ? 2 : isKnown ? 0 : 1;
}

/** Words first, then paths: what stands behind `--`, or else the last words that name files. The first word is never a path. */
function split(words: readonly string[]): { readonly query: string; readonly paths: readonly string[] } {
  const parting = words.indexOf('--');
  if (parting >= 0) return { query: words.slice(0, parting).join(' '), paths: words.slice(parting + 1) };
  const end = Math.max(1, words.findLastIndex((word) => !isPath(word)) + 1);
  return { query: words.slice(0, end).join(' '), paths: words.slice(end) };
}

/** A name that ends as ours do is meant as a path, so that a slip in it is told. */
const isPath = (word: string): boolean => existsSync(word) || isWanted(word) || (/[/\\]/.test(word) && isDynamicPattern(word));

/** Opened as `check` opens them. What is none of ours is left out. */
async function filesAtHand(paths: readonly string[], messages: Messages): Promise<readonly FileAtHand[]> {
  const options = readCheckOptions(['--', ...paths]);
  const root = await repositoryOf(process.cwd());
  const run: Run = { options, configured: await configured(undefined, messages), messages, progress: progressOn(process.stderr), root };
  const files: FileAtHand[] = [];
  for (const { path, isNamed } of await collectFiles(paths, messages.complain)) {
    const how = await howFor(path, isNamed, run);
    if (!how) continue;
    const decoded = await readText(path);
    if (typeof decoded === 'string') messages.complain(path, decoded);
    else {
      const document = openerFor(path, decoded, how)?.(decoded.text);
      if (document) files.push(atHand(path.replaceAll('\\', '/'), document, how.settings));
    }
  }
  return files;
}

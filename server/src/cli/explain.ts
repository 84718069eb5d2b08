/** `scimlint explain`: what is known of an error code, a rule, or a heading or text of the troubleshooting page. */
import { explain } from '../core/index.ts';
import { Refusal } from './refusal.ts';

/** The exit status: 0 for something known, 1 for something that no public document has. */
export function explainCommand(words: readonly string[]): number {
  const [option] = words.filter((word) => word.startsWith('--'));
  if (option !== undefined) throw new Refusal(`explain takes no option ${option}; it takes a code, a rule or words.`);
  if (words.join('').trim() === '')
    throw new Refusal('Say what is to be explained: an error code, a rule, or words of an error, such as "Invalid data format".');
  const { isKnown, markdown } = explain(words.join(' '));
  process.stdout.write(`${markdown}\n`);
  return isKnown ? 0 : 1;
}

/** What can be written in an expression that is only being begun. */
import type { Completion } from '../base/kind.ts';
import { sourcesOf } from '../base/hover.ts';
import { DOCUMENTED_UPN } from './documented-upn.ts';

const markdown = [
  '**Makes a sign-in name that the tenant accepts: userName without its domain, three random digits, the default domain.**',
  'For new users only: it makes another name each time it is evaluated.',
  `\`\`\`\n${DOCUMENTED_UPN}\n\`\`\``,
  sourcesOf(['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues']),
].join('\n\n');

/** The documented expression, in the place of the word before the cursor; nothing where more than a word stands. */
export function completions(text: string, offset: number): readonly Completion[] {
  const word = /^\s*(\w*)\s*$/.exec(text)?.[1];
  if (word === undefined) return [];
  const start = word === '' ? offset : text.indexOf(word);
  const span = { start, end: start + word.length };
  if (offset < span.start || offset > span.end) return [];
  return [{ label: 'Documented UPN expression', markdown, edit: { span, text: DOCUMENTED_UPN } }];
}

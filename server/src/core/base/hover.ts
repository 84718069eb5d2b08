/** What a hover says about a problem: what to do, what the service does, who says so. Not the message over again, which editors show, but for that of a hint. */
import type { RuleFacts, Severity } from './rule.ts';

/** Five lines for each, so that a hover stays under twelve. */
const MOST_RULES = 2;

interface Hovered {
  readonly rule: RuleFacts;
  readonly hover?: string;
}
interface Said extends Hovered {
  readonly severity: Severity;
  readonly message: string;
}

/** `brief` says what stands there, where one rule leaves room for it. */
export const hoverText = (problems: readonly Said[], brief?: string): string => hintsIn(problems) + remediesOf(problems, brief);

export function remediesOf(problems: readonly Hovered[], brief?: string): string {
  const own = problems.find(({ hover }) => hover !== undefined)?.hover;
  if (own !== undefined) return own;
  const rules = [...new Set(problems.map(({ rule }) => rule))].slice(0, MOST_RULES);
  const texts = [...rules.map(ruleText), ...(brief === undefined ? [] : [brief])];
  return texts.slice(0, MOST_RULES).join('\n\n');
}

/** The messages of hints, which VS Code shows at the first two characters of their place alone. A hover of their own holds it already. */
export const hintsIn = (problems: readonly Said[]): string =>
  problems
    .filter(({ severity, hover }) => severity === 'hint' && hover === undefined)
    .map(({ message }) => `${message}\n\n`)
    .join('');

function ruleText({ remedy, why, references }: RuleFacts): string {
  return `**${remedy}**\n\n${why}\n\n${sourcesOf(references)}`;
}

/** The pages as links, under names made from their addresses. */
export const sourcesOf = (urls: readonly string[]): string =>
  `${urls.length > 1 ? 'Sources' : 'Source'}: ${urls.map((url) => `[${titleOf(url)}](${url})`).join(', ')}`;

const hosts: Readonly<Record<string, string>> = { 'learn.microsoft.com': 'Microsoft Learn', 'github.com': 'GitHub' };

/** A name for a page, made from its address. */
export function titleOf(url: string): string {
  const rfc = /\/rfc\/rfc(\d+)(?:#section-([\d.]+))?/.exec(url);
  if (rfc) return `RFC ${rfc[1] ?? ''}${rfc[2] ? `, section ${rfc[2]}` : ''}`;
  const [host = '', ...path] =
    url
      .replace(/^https:\/\//, '')
      .split(/[?#]/)[0]
      ?.split('/')
      .filter(Boolean) ?? [];
  const [, repository = '', isIssue, number] = /^https:\/\/github\.com\/[^/]+\/([^/]+)\/(issues|pull)\/(\d+)/.exec(url) ?? [];
  if (isIssue) return `GitHub: ${repository} ${isIssue === 'pull' ? 'pull request' : 'issue'} ${number ?? ''}`;
  // What is made of letters and digits for programs alone names nothing.
  const page = path.findLast((one) => !/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(one));
  const version = /[?&]view=graph-rest-([\w.]+)/.exec(url)?.[1];
  return `${hosts[host] ?? host}${page ? `: ${page.replaceAll('-', ' ')}` : ''}${version === undefined ? '' : ` (${version})`}`;
}

/** Which tools a file may be meant for. Signs of each: the documentation and sources of the five tools. */
import type { Context } from '../base/kind.ts';
import type { Tool } from '../base/settings.ts';

export const tools: readonly Tool[] = ['rest-client', 'httpyac', 'jetbrains', 'visual-studio', 'kulala'];

export const toolNames: Readonly<Record<Tool, string>> = {
  'rest-client': 'REST Client',
  httpyac: 'httpYac',
  jetbrains: 'the JetBrains HTTP client',
  'visual-studio': 'Visual Studio',
  kulala: 'Kulala',
};

/** What is written in a file that only these tools understand. */
const signs: readonly { readonly tools: readonly Tool[]; readonly pattern: RegExp }[] = [
  {
    tools: ['httpyac'],
    pattern: /^\?\? |^\{\{[@+\w ]*$|^[ \t]*\.\.\.\w|^[ \t]*\/\*|^[ \t]*(?:#+|\/\/+)[ \t]*@(?:forceRef|loop|disabled|sleep|ref)\b/m,
  },
  { tools: ['httpyac'], pattern: /^Authorization[ \t]*:[ \t]*(?:oauth2|openid)\b|^[ \t]*@[\w.-]+[ \t]*:=|^={3,}/im },
  { tools: ['jetbrains', 'httpyac', 'kulala'], pattern: /^>[ \t]*\{%|^<[ \t]*\{%|^>>!?\s|^>\s+\S+\.(?:js|http)\b/m },
  { tools: ['jetbrains', 'kulala'], pattern: /^(?:run|import)\s+\S|\{\{\$auth\.\w/m },
  { tools: ['jetbrains', 'httpyac'], pattern: /\{\{\$random\.|^<>\s/m },
  { tools: ['jetbrains'], pattern: /^(?:RSOCKET)\s/m },
  { tools: ['visual-studio'], pattern: /_HostAddress\b/ },
  { tools: ['kulala'], pattern: /^### Shared\b|^#[ \t]*@(?:curl-|jq\b|env-stdin-cmd)|^[<>][ \t]*\{%[ \t]*lang=lua|^-- lua/m },
  { tools: ['rest-client', 'kulala'], pattern: /^#+[ \t]*@prompt\s/m },
  { tools: ['rest-client', 'visual-studio', 'kulala'], pattern: /\{\{\w+\.(?:request|response)\.(?:body|headers)\./ },
  { tools: ['rest-client'], pattern: /\{\{\$(?:aadToken|aadV2Token|oidcAccessToken|shared)\b|^X-Request-Type[ \t]*:|^curl\s/im },
  { tools: ['rest-client', 'httpyac'], pattern: /^<@(?:\w+)?\s/m },
];

/** How many signs of a text each tool understands, in the order of `tools`. */
export type Votes = readonly number[];

const NONE: Votes = tools.map(() => 0);

export function votesIn(text: string): Votes {
  const found = signs.filter(({ pattern }) => pattern.test(text));
  return found.length === 0 ? NONE : tools.map((tool) => found.filter((sign) => sign.tools.includes(tool)).length);
}

/** The tools that understand most of what is written; all of them where nothing tells. */
export function plausibleTools(
  votes: readonly Votes[],
  { settings, installed = [] }: Pick<Context, 'settings' | 'installed'>,
): readonly Tool[] {
  if (settings.dialect !== 'auto') return [settings.dialect];
  const scores = tools.map((tool, i) => votes.reduce((sum, one) => sum + (one[i] ?? 0), installed.includes(tool) ? 0.5 : 0));
  const most = Math.max(...scores);
  return tools.filter((_, i) => scores[i] === most);
}

/** `REST Client and Visual Studio`. */
export function listed(some: readonly Tool[]): string {
  const names = some.map((tool) => toolNames[tool]);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Which of its six ways to work Replace takes, by the arguments that are given. A call that is none of them is undefined. */
import type { Call } from './ast.ts';

/** The optional parameters of Replace. An empty text counts as given only as the replacementValue. */
export type ReplaceArgument = 'oldValue' | 'regexPattern' | 'regexGroupName' | 'replacementValue' | 'replacementAttributeName' | 'template';

/** In the order of a call, behind the source. */
export const replaceArguments: readonly ReplaceArgument[] = [
  'oldValue',
  'regexPattern',
  'regexGroupName',
  'replacementValue',
  'replacementAttributeName',
  'template',
];

/** What is written in a call of it. */
export const givenIn = ({ slots }: Call): readonly ReplaceArgument[] =>
  replaceArguments.filter((name, i) => {
    const value = slots[i + 1]?.value;
    return value !== undefined && (name === 'replacementValue' || value.type !== 'string' || value.value !== '');
  });

const modes = {
  'every oldValue': ['oldValue', 'replacementValue'],
  'every oldValue in the template': ['oldValue', 'template'],
  'every match': ['regexPattern', 'replacementValue'],
  'the group in every match': ['regexPattern', 'regexGroupName', 'replacementValue'],
  'the group of another attribute': ['regexPattern', 'regexGroupName', 'replacementAttributeName'],
  'every oldValue by another attribute': ['oldValue', 'replacementAttributeName'],
} as const satisfies Record<string, readonly ReplaceArgument[]>;

export type ReplaceMode = keyof typeof modes;

export function replaceModeOf(given: readonly ReplaceArgument[]): ReplaceMode | undefined {
  const all = Object.keys(modes) as ReplaceMode[];
  return all.find((mode) => modes[mode].length === given.length && modes[mode].every((name) => given.includes(name)));
}

/** Which of its six ways to work Replace takes, by the arguments that are given. A call that is none of them is undefined. */

/** The optional parameters of Replace. An empty text counts as given only as the replacementValue. */
export type ReplaceArgument = 'oldValue' | 'regexPattern' | 'regexGroupName' | 'replacementValue' | 'replacementAttributeName' | 'template';

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
  const names = Object.keys(modes) as ReplaceMode[];
  return names.find((mode) => modes[mode].length === given.length && modes[mode].every((name) => given.includes(name)));
}

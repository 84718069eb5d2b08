/** Something the caller asked for that cannot be done. Its message says what is wrong and what would be right. */
export class Refusal extends Error {}

/** Why the options cannot be read, out of what Node says of them in several sentences. */
export function wrongUsage(error: unknown): Refusal {
  const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\.?\n/) : ['Wrong usage'];
  const [, option = ''] = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/.exec(sentence) ?? [];
  const said = option === '' ? sentence : `${option} needs a value; one that begins with a hyphen is written as ${option}=VALUE`;
  return new Refusal(`${said}. "scimlint --help" lists the options.`);
}

/** A request as a command for a terminal. Secrets, and whatever the file does not say, become environment variables. */
import { requestsIn, type Placed } from '../blocks.ts';
import { curl } from './bash.ts';
import type { Shell } from './command.ts';
import { hidingOf, worthKnowing } from './hiding.ts';
import { isSecretName } from './names.ts';
import { powershell } from './powershell.ts';
import { commandOf } from './read.ts';

export type { Shell } from './command.ts';

/** The request at an offset; undefined where none is. */
export function copyRequest(text: string, offset: number, shell: Shell): string | undefined {
  const placed = requestsIn(text);
  const found = placed.find((one) => isAt(one, offset));
  if (!found) return undefined;
  const given = placed.flatMap(({ block }) => block.parsed.variables).map(({ name, value }) => [name, value] as const);
  const variables = new Map(given);
  // What is a secret in one request of the file is one in the others too.
  const elsewhere = hidingOf(variables, new Map());
  for (const one of placed) commandOf(one, elsewhere);
  const secretVariables = given
    .filter(([name, value]) => isSecretName(name) && !value.includes('{{'))
    .map(([name, value]) => [value, name] as const);
  const hiding = hidingOf(variables, worthKnowing([...elsewhere.hidden, ...secretVariables]));
  const command = commandOf(found, hiding);
  return shell === 'curl' ? curl(command) : powershell(command);
}

function isAt({ request: { form, method, target, headEnd, body }, block, start }: Placed, offset: number): boolean {
  const first = Math.min((method ?? target).span.start, target.span.start);
  const from = form === 'curl' ? block.text.search(/^[ \t]*curl\s/im) : first;
  return start + from <= offset && offset <= start + Math.max(headEnd, body?.span.end ?? 0);
}

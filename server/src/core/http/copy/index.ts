/** A request as a command for a terminal. Secrets, and whatever the file does not say, become environment variables. */
import { requestsIn, type Placed } from '../blocks.ts';
import { curl } from './bash.ts';
import type { Shell } from './command.ts';
import { hidingOf, worthKnowing } from './hiding.ts';
import { isSecretName } from './names.ts';
import { powershell } from './powershell.ts';
import { commandOf } from './read.ts';

export type { Shell } from './command.ts';

/** The request at an offset, or below its title or its comments there; undefined where none is. */
export function copyRequest(text: string, offset: number, shell: Shell): string | undefined {
  const placed = requestsIn(text);
  const found = placed.find((one) => isAt(one, offset)) ?? placed.find((one) => isAbove(text, offset, one));
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

function isAt(placed: Placed, offset: number): boolean {
  const { request, start } = placed;
  return startOf(placed) <= offset && offset <= start + Math.max(request.headEnd, request.body?.span.end ?? 0);
}

/** Whether the request follows in the block of the offset: the line of `###` above a request is its title. */
function isAbove(text: string, offset: number, placed: Placed): boolean {
  const endOfLine = text.indexOf('\n', offset);
  const start = startOf(placed);
  return offset < start && endOfLine >= 0 && !/^[ \t]*###/m.test(text.slice(endOfLine + 1, start));
}

/** Of its first line. */
function startOf({ request: { form, method, target }, block, start }: Placed): number {
  const first = Math.min((method ?? target).span.start, target.span.start);
  return start + (form === 'curl' ? block.text.search(/^[ \t]*curl\s/im) : first);
}

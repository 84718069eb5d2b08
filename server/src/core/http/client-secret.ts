/** The client secrets that are written in a block: in the form of a request for a token, and in a variable that one of the file sends. */
import { jsonBodyOf } from './body-json.ts';
import type { Block } from './blocks.ts';
import type { OwnRequest, Standing } from './call.ts';
import type { FileFacts } from './facts.ts';
import { fieldsOf, type Field } from './form.ts';
import type { Request } from './parse.ts';
import type { ClientSecret } from './rule.ts';
import { isPlaceholderSecret } from './secret.ts';
import { isOpen, resolve, variableIn } from './variables.ts';

type SecretField = Pick<Field, 'value' | 'valueSpan'>;

/** Its field, be the body a form or, which is refused and read by others all the same, JSON. */
const secretFieldsOf = (request: Request, text: string): readonly SecretField[] => [
  ...fieldsOf(request, text).filter(({ name }) => name === FIELD),
  ...memberOf(request, text),
];
const FIELD = 'client_secret';

function memberOf(request: Request, text: string): readonly SecretField[] {
  const body = jsonBodyOf({ request, text });
  const place = body?.place([FIELD]);
  if (!place || text.charAt(place.start) !== '"') return [];
  const valueSpan = { start: place.start + 1, end: place.end - 1 };
  return [{ value: text.slice(valueSpan.start, valueSpan.end), valueSpan }];
}

/** The variables that hold the secret of a request, and nothing else. */
export const secretVariablesOf = (request: Request, text: string): readonly string[] =>
  secretFieldsOf(request, text).flatMap(({ value }) => variableIn(value) ?? []);

export interface StandingSecret extends ClientSecret {
  readonly standing: Standing;
}

export function clientSecretsIn(
  { parsed, text }: Block,
  own: readonly OwnRequest[],
  { calls, variables }: FileFacts,
): readonly StandingSecret[] {
  const isSecret = (value: string): boolean => !isOpen(value) && !isPlaceholderSecret(value);
  const written = own
    .filter(({ facts }) => facts.scope === 'token request')
    .flatMap(({ request, facts: { standing } }) =>
      secretFieldsOf(request, text)
        // What one variable holds is reported where that is given its value.
        .filter(({ value }) => variableIn(value) === undefined && isSecret(resolve(value, variables)))
        .map(({ value, valueSpan }) => ({ span: valueSpan, place: isOpen(value) ? ('part' as const) : ('form' as const), standing })),
    );
  const given = parsed.variables.flatMap(({ name, value, span }) => {
    const uses = calls.filter(({ secretVariables }) => secretVariables.includes(name));
    if (uses.length === 0 || variables.get(name) !== value || !isSecret(value)) return [];
    const standing: Standing = uses.every((call) => call.standing === 'never') ? 'never' : 'sent';
    return [{ span, place: 'variable' as const, standing }];
  });
  return [...written, ...given];
}

/** What is said of a call that is not evaluated: its function is unknown, or it has too few or too many arguments. */
import { counted } from '../base/words.ts';
import { configuredName } from './configured.ts';
import { connectSyncOnly } from './connect-sync.ts';
import type { MappingFunction } from './function.ts';
import { failed, unsupported, type Answer } from './outcome.ts';

/** `configured` are functions that a person has named besides the public lists. */
export function unknownFunction(name: string, configured: readonly string[]): Answer {
  if (configuredName(name, configured) !== undefined)
    return unsupported(`${name} is on your own list of functions, but what it gives is not known here; try the expression in the portal.`);
  const known = connectSyncOnly.get(name.toLowerCase());
  if (!known) return unsupported(`There is no function ${name} on the public lists; correct the name, or ask the service.`);
  const instead = known.counterpart === undefined ? '' : `; ${known.counterpart} may do what it is for`;
  return failed(`${known.name} is a function of Entra Connect Sync, which provisioning does not know${instead}.`, 'documented');
}

export function arityMessage({ name }: MappingFunction, least: number, most: number): string {
  const wanted =
    most === Infinity
      ? `at least ${counted(least, 'argument')}`
      : least === most
        ? counted(least, 'argument')
        : `${least} to ${counted(most, 'argument')}`;
  return `${name} takes ${wanted}; an empty place between commas counts too.`;
}

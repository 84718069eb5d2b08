/**
 * Where in the structure of a text an offset stands, told by names of the SCIM tables alone. It survives moved lines and
 * holds no word of a person: neither a value nor a name that somebody made up.
 */
import { BRACE, BRACKET, COLON, COMMA, DEEPEST, END_BRACE, END_BRACKET, endOfString, QUOTE, skipBlanks } from './base/json.ts';
import {
  enterpriseAttributes,
  ENTERPRISE,
  operationMembers,
  requestMembers,
  USER,
  userAttributes,
  type Attributes,
} from './scim/attributes.ts';

const namesIn = (attributes: Attributes): readonly string[] => [...attributes.values()].flatMap(({ name, sub }) => [name, ...namesIn(sub)]);

const knownNames = (): ReadonlyMap<string, string> =>
  new Map(
    [USER, ENTERPRISE, ...[requestMembers, operationMembers, userAttributes, enterpriseAttributes].flatMap(namesIn)].map((name) => [
      name.toLowerCase(),
      name,
    ]),
  );

/** For each of the ascending offsets the names of the members around it, such as `Operations/data/emails/type`. Any text has places. */
export function placesOf(text: string, offsets: readonly number[]): readonly string[] {
  const known = knownNames();
  const places: string[] = [];
  const around: string[] = []; // the member that each open object or array is the value of
  let name = '';
  let deeper = 0; // brackets beyond the deepest that is told of
  for (let at = 0; at < text.length && places.length < offsets.length;) {
    const c = text.charCodeAt(at);
    const end = c === QUOTE ? endOfString(text, at) : at + 1;
    if (c === QUOTE && text.charCodeAt(skipBlanks(text, end)) === COLON) name = known.get(text.slice(at + 1, end - 1).toLowerCase()) ?? '?';
    for (let next = offsets[places.length]; next !== undefined && next < end; next = offsets[places.length])
      places.push([...around, name].filter((one) => one !== '').join('/'));
    if (c === BRACE || c === BRACKET) {
      if (around.length < DEEPEST) around.push(name);
      else deeper++;
      name = '';
    } else if (c === END_BRACE || c === END_BRACKET) {
      if (deeper > 0) deeper--;
      else name = around.pop() ?? '';
    } else if (c === COMMA) name = '';
    at = end;
  }
  return offsets.map((_, i) => places[i] ?? '');
}

/** Secrets in a JSON body, broken or not: members whose names say so, and the values of a job's secrets. */
import { keys, secretKeys } from '../../sync-secrets/keys.ts';
import { isSecretName } from './names.ts';

interface Level {
  readonly isArray: boolean;
  /** The name of the member that it is the value of. */
  readonly of: string;
  name: string;
  key?: string;
  value?: Scalar;
}
interface Scalar {
  readonly text: string;
  readonly start: number;
}
interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const tokens = /"(?:[^"\\\n]|\\.)*"?|[{}[\]:,]|[^\s"{}[\]:,]+/g;

/** `hide` gives what takes the place of a value. */
export function hideInJson(json: string, hide: (value: string, name: string) => string): string {
  const isTokenRequest = json.includes('grant_type');
  let made = '';
  let at = 0;
  for (const { start, end, name } of secretsIn(json, isTokenRequest)) {
    made += json.slice(at, start) + hide(json.slice(start, end), name);
    at = end;
  }
  return hideInStrings(made + json.slice(at), hide);
}

function secretsIn(json: string, isTokenRequest: boolean): readonly Place[] {
  const places: Place[] = [];
  const levels: Level[] = [{ isArray: false, of: '', name: '' }];
  let last: Scalar | undefined;
  const add = ({ text, start }: Scalar, name: string): void => {
    const quote = text.startsWith('"') ? 1 : 0;
    if (quote === 0 && /^(?:true|false|null)$/.test(text)) return;
    places.push({ start: start + quote, end: start + text.length - (text.length > 1 && text.endsWith('"') ? quote : 0), name });
  };
  const settle = (level: Level): void => {
    if (!last) return;
    const name = level.isArray ? level.of : level.name;
    if (isSecretName(name) || (isTokenRequest && name === 'code')) add(last, name);
    else if (/^key$/i.test(name)) level.key = unquoted(last.text);
    else if (/^value$/i.test(name)) level.value = last;
    last = undefined;
  };
  const close = (level: Level): void => {
    settle(level);
    const { key, value, of } = level;
    if (value && (key === undefined ? isSecretName(of) : isSecretKey(key))) add(value, key ?? of);
  };
  for (const { 0: text, index } of json.matchAll(tokens)) {
    const level = levels.at(-1);
    if (!level) break;
    if (text === ':') {
      level.name = last ? unquoted(last.text) : '';
      last = undefined;
    } else if (text === '{' || text === '[') {
      settle(level);
      levels.push({ isArray: text === '[', of: level.isArray ? level.of : level.name, name: '' });
    } else if (text === '}' || text === ']') {
      close(level);
      if (levels.length > 1) levels.pop();
    } else {
      settle(level);
      if (text !== ',') last = { text, start: index };
    }
  }
  for (const level of levels.reverse()) close(level);
  return places.sort((a, b) => a.start - b.start);
}

/** One of a secret, or one that nobody knows. */
function isSecretKey(key: string): boolean {
  const is = (one: string): boolean => one.toLowerCase() === key.toLowerCase();
  return secretKeys.some(is) || !keys.some(is);
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replaceAll('"', '');
  }
}

/** JSON in a string of JSON: `\"client_secret\": \"…\"`. */
const hideInStrings = (json: string, hide: (value: string, name: string) => string): string =>
  json.replace(/(\\"([^"\\]{1,100})\\"\s*:\s*\\")([^"\\]+)/g, (whole, before: string, name: string, value: string) =>
    isSecretName(name) ? before + hide(value, name) : whole,
  );

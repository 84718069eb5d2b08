/** A request as a command for a terminal. Secrets, and whatever the file does not say, become environment variables. */
import { withoutUserInfo } from './address.ts';
import { keys, secretKeys } from '../sync-secrets/keys.ts';
import { requestsIn, type Placed } from './blocks.ts';
import { TOKEN_PATTERN } from './token.ts';
import type { Variables } from './variables.ts';

/** What the command is for. */
export type Shell = 'curl' | 'powershell';

/** A piece of text as it is, or the name of an environment variable that takes its place. */
type Part = { readonly text: string } | { readonly variable: string };

interface Command {
  readonly method: string;
  readonly address: readonly Part[];
  readonly headers: readonly { readonly name: string; readonly value: readonly Part[] }[];
  readonly body: readonly Part[] | undefined;
  /** The file that is sent instead of a body. */
  readonly file: string | undefined;
}

/** The request at an offset; undefined where none is. */
export function copyRequest(text: string, offset: number, shell: Shell): string | undefined {
  const placed = requestsIn(text);
  const found = placed.find((one) => isAt(one, offset));
  if (!found) return undefined;
  const variables = new Map(placed.flatMap(({ block }) => block.parsed.variables).map(({ name, value }) => [name, value]));
  const command = commandOf(found, variables);
  return shell === 'curl' ? curl(command) : powershell(command);
}

function isAt({ request: { form, method, target, headEnd, body }, block, start }: Placed, offset: number): boolean {
  const first = Math.min((method ?? target).span.start, target.span.start);
  const from = form === 'curl' ? block.text.search(/^[ \t]*curl\s/im) : first;
  return start + from <= offset && offset <= start + Math.max(headEnd, body?.span.end ?? 0);
}

const SECRET = /authorization|cookie|secret|passw|token|api-?key|subscription-key|assertion/i;

function commandOf({ request, block }: Placed, variables: Variables): Command {
  const parts = (text: string): readonly Part[] => partsOf(text, variables);
  const { body } = request;
  const written = body && block.text.slice(body.span.start, body.span.end);
  const isFile = body?.kind === 'include';
  return {
    method: request.method?.text.toUpperCase() ?? 'GET',
    address: parts(withoutSecretFields(withoutUserInfo(request.pieces.map(({ text }) => text).join('')))),
    headers: request.headers.map(({ name, value }) => ({ name, value: SECRET.test(name) ? secretHeader(name, value) : parts(value) })),
    body: written === undefined || isFile ? undefined : bodyParts(written, body?.kind === 'json', variables),
    file: isFile ? written?.replace(/^(?:<(?:@\w*)?[ \t]+|@)/, '').trim() : undefined,
  };
}

/** The scheme of an Authorization stays; what is behind it never does. */
function secretHeader(name: string, value: string): readonly Part[] {
  const scheme = /^authorization$/i.test(name) ? (/^(?:Bearer|Basic|Digest)[ \t]+/i.exec(value)?.[0] ?? '') : '';
  const variable = scheme === '' ? nameOf(name) : 'TOKEN';
  return scheme === '' ? [{ variable }] : [{ text: scheme }, { variable }];
}

/** Comment lines are not sent; secrets are taken out of what is. */
function bodyParts(written: string, isJson: boolean, variables: Variables): readonly Part[] {
  const text = written.replace(/^[ \t]*(?:#|\/\/)[^\r\n]*(?:\r\n|\n|\r|$)/gm, '');
  if (isJson) return partsOf(withoutSecretMembers(text), variables);
  const joined = text.replace(/(?:\r\n|\n|\r)[ \t]*(?=&)|(?<=&)[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '');
  return partsOf(withoutSecretFields(withoutSecretLines(joined)), variables);
}

/** `"client_secret": "…"`, and the values of a job's secrets, of which the notification's is none. */
const withoutSecretMembers = (json: string): string =>
  json.replace(
    /("(?:[^"\\\n]*(?:secret|passw|token|assertion)[^"\\\n]*|value)"\s*:\s*")((?:[^"\\\n]|\\.)*)(")/gi,
    (whole, before: string, value: string, after: string, at: number) =>
      value.startsWith('{{') || (/^"value"/i.test(before) && !isSecretValue(json.slice(0, at), json.slice(at + whole.length)))
        ? whole
        : `${before}{{secret}}${after}`,
  );

/** The key beside a value, before or behind it, is one of a secret, or one that nobody knows. */
function isSecretValue(before: string, behind: string): boolean {
  const key = /"key"\s*:\s*"([^"]*)"\s*,\s*$/i.exec(before)?.[1] ?? /^\s*,\s*"key"\s*:\s*"([^"]*)"/i.exec(behind)?.[1];
  return key !== undefined && (secretKeys.includes(key) || !keys.includes(key));
}

/** Of a form, or of a query. */
const withoutSecretFields = (text: string): string =>
  text.replace(/((?:^|[&?])([\w.-]+)=)([^&\r\n]*)/g, (whole, before: string, name: string) =>
    SECRET.test(name) || /^(?:sig|code|key)$/i.test(name) ? `${before}{{${name}}}` : whole,
  );

/** Of headers that stand in the body by mistake, with the lines that such a value was wrapped over. */
const withoutSecretLines = (text: string): string =>
  text.replace(/^([\w-]+):.+(?:(?:\r\n|\n|\r)[\w.~+/-]+=*["']?$)*/gm, (whole, name: string) =>
    SECRET.test(name) ? `${name}: {{${name}}}` : whole,
  );

/** Variables of the file are put in, unless they are secrets. */
function partsOf(text: string, variables: Variables): readonly Part[] {
  return text.split(/(\{\{.{0,300}?\}\})/).flatMap((piece): readonly Part[] => {
    if (!/^\{\{.*\}\}$/.test(piece)) return withoutTokens(piece);
    const name = piece.slice(2, -2).trim().replace(/^%/, '').trim();
    const value = variables.get(name);
    const isSaid = value !== undefined && !SECRET.test(name) && !value.includes('{{') && !/^Bearer\s|[\r\n]/i.test(value);
    return isSaid ? withoutTokens(value) : [{ variable: nameOf(name) }];
  });
}

const withoutTokens = (text: string): readonly Part[] =>
  text
    .split(new RegExp(`(${TOKEN_PATTERN})`))
    .filter(Boolean)
    .map((piece) => (new RegExp(`^${TOKEN_PATTERN}$`).test(piece) ? { variable: 'TOKEN' } : { text: piece }));

/** `jobId` as JOB_ID. */
const nameOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d)|^$/, 'VALUE_')
    .slice(0, 40)
    .toUpperCase();

function curl({ method, address, headers, body, file }: Command): string {
  const quoted = (parts: readonly Part[]): string =>
    parts.map((part) => ('text' in part ? `'${part.text.replaceAll("'", "'\\''")}'` : `"$${part.variable}"`)).join('') || "''";
  return [
    `curl -X ${method.replace(/\W/g, '')} ${quoted(address)}`,
    ...headers.map(({ name, value }) => `-H ${quoted(merged([{ text: `${name}: ` }, ...value]))}`),
    ...(file === undefined ? [] : [`--data-binary ${quoted([{ text: `@${file}` }])}`]),
    ...(body ? [`--data-raw ${quoted(body)}`] : []),
  ].join(' \\\n  ');
}

/** Neighbouring texts as one. */
const merged = (parts: readonly Part[]): readonly Part[] =>
  parts.reduce<readonly Part[]>((all, part) => {
    const last = all.at(-1);
    return last && 'text' in last && 'text' in part ? [...all.slice(0, -1), { text: last.text + part.text }] : [...all, part];
  }, []);

function powershell({ method, address, headers, body, file }: Command): string {
  const escaped = (parts: readonly Part[], special: RegExp): string =>
    parts.map((part) => ('text' in part ? part.text.replace(special, '`$&') : `$($env:${part.variable})`)).join('');
  // Curly quotes end a text too.
  const quoted = (parts: readonly Part[]): string => `"${escaped(parts, /[`$"“”„]/g)}"`;
  const type = headers.find(({ name }) => /^content-type$/i.test(name));
  const others = headers.filter((one) => one !== type).map(({ name, value }) => `${quoted([{ text: name }])} = ${quoted(value)}`);
  return [
    `Invoke-RestMethod -Method ${method.replace(/\W/g, '')} -Uri ${quoted(address)}`,
    ...(others.length > 0 ? [`-Headers @{ ${others.join('; ')} }`] : []),
    ...(type ? [`-ContentType ${quoted(type.value)}`] : []),
    ...(file === undefined ? [] : [`-InFile ${quoted([{ text: file }])}`]),
    ...(body ? [`-Body ${quoted(body)}`] : []),
  ].join(' `\n  ');
}

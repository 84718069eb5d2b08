/** A request as a command for a terminal. Secrets, and whatever the file does not say, become environment variables. */
import { mask } from './body.ts';
import { requestsIn, type Placed } from './blocks.ts';
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

function isAt({ request: { method, target, headEnd, body }, start }: Placed, offset: number): boolean {
  const from = Math.min((method ?? target).span.start, target.span.start);
  return start + from <= offset && offset <= start + Math.max(headEnd, body?.span.end ?? 0);
}

const SECRET = /authorization|cookie|secret|passw|token|api-?key|subscription-key|assertion/i;
const aToken = /eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)*/g;

function commandOf({ request, block }: Placed, variables: Variables): Command {
  const parts = (text: string): readonly Part[] => partsOf(text, variables);
  const { body } = request;
  const written = body && block.text.slice(body.span.start, body.span.end);
  const isFile = body?.kind === 'include';
  return {
    method: request.method?.text.toUpperCase() ?? 'GET',
    address: parts(withoutUserInfo(request.pieces.map(({ text }) => text).join(''))),
    headers: request.headers.map(({ name, value }) => ({ name, value: SECRET.test(name) ? secretHeader(name, value) : parts(value) })),
    body: written === undefined || isFile ? undefined : bodyParts(written, body?.kind === 'json', variables),
    file: isFile ? written?.replace(/^(?:<(?:@\w*)?[ \t]+|@)/, '').trim() : undefined,
  };
}

const withoutUserInfo = (address: string): string => address.replace(/^(https?:\/\/)[^/@\s{}]*@/i, '$1');

/** The scheme of an Authorization stays; what is behind it never does. */
function secretHeader(name: string, value: string): readonly Part[] {
  const scheme = /^authorization$/i.test(name) ? (/^(?:Bearer|Basic|Digest)[ \t]+/i.exec(value)?.[0] ?? '') : '';
  const variable = scheme === '' ? nameOf(name) : 'TOKEN';
  return scheme === '' ? [{ variable }] : [{ text: scheme }, { variable }];
}

/** Comment lines are not sent. Of a form the secrets are taken out, of anything what looks like a token. */
function bodyParts(written: string, isJson: boolean, variables: Variables): readonly Part[] {
  if (isJson) {
    const { comments } = mask(written);
    const text = [...comments]
      .reverse()
      .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^(?:\r\n|\n|\r)/, ''), written);
    const secrets = /("[^"\n]*(?:secret|passw|token|assertion)[^"\n]*"\s*:\s*")([^"\n]*)(")/gi;
    return partsOf(
      text.replace(
        secrets,
        (_, before: string, value: string, after: string) => `${before}${value.startsWith('{{') ? value : '{{secret}}'}${after}`,
      ),
      variables,
    );
  }
  const joined = written.replace(/(?:\r\n|\n|\r)[ \t]*(?=&)|(?<=&)[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '');
  const fields = joined.replace(/((?:^|&)([\w.-]+)=)([^&\r\n]*)/g, (whole, before: string, name: string) =>
    SECRET.test(name) ? `${before}{{${name}}}` : whole,
  );
  return partsOf(fields, variables);
}

/** Variables of the file are put in, unless they are secrets. */
function partsOf(text: string, variables: Variables): readonly Part[] {
  return text.split(/(\{\{.{0,300}?\}\})/).flatMap((piece): readonly Part[] => {
    if (!/^\{\{.*\}\}$/.test(piece)) return withoutTokens(piece);
    const name = piece.slice(2, -2).trim().replace(/^%/, '').trim();
    const value = variables.get(name);
    const isSaid = value !== undefined && !SECRET.test(name) && !value.includes('{{') && !/^Bearer\s/i.test(value);
    return isSaid ? withoutTokens(value) : [{ variable: nameOf(name) }];
  });
}

const withoutTokens = (text: string): readonly Part[] =>
  text
    .split(new RegExp(`(${aToken.source})`))
    .filter(Boolean)
    .map((piece) => (new RegExp(`^${aToken.source}$`).test(piece) ? { variable: 'TOKEN' } : { text: piece }));

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

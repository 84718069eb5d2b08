/** What a request sends, with its secrets hidden. */
import { headerOf, type Header } from '../header.ts';
import type { Placed } from '../blocks.ts';
import type { Command, CommandBody, CommandHeader, Part } from './command.ts';
import { hideInJson } from './hide-json.ts';
import { fieldsOfForm, hideInAddress, hideInText } from './hide-text.ts';
import { MARK, type Hiding } from './hiding.ts';
import { isSecretName } from './names.ts';

/** A header, or an option of curl that is one. */
type Given = Pick<Header, 'name' | 'value'>;

export function commandOf({ request, block }: Placed, hiding: Hiding): Command {
  const { hide, expand, parts } = hiding;
  const options = request.curl?.others ?? [];
  const option = (...names: readonly string[]): string | undefined => options.find((one) => names.includes(one.option))?.text;
  const given: readonly Given[] = [...request.headers, ...headersOfOptions(options)];
  const all = given.map(({ name, value }) => ({ name, value: expand(tokenOf(name, value), isSecretName(name)) }));
  const { address, user } = addressOf(expand(request.pieces.map(({ text }) => text).join('')), headerOf(request.headers, 'Host'));
  const isBasic = ({ name, value }: Given): boolean =>
    /^authorization$/i.test(name) && /^Basic[ \t]/i.test(value) && !new RegExp(`^Basic[ \t]+${MARK}$`, 'i').test(value);
  const basic = all.find(isBasic)?.value.replace(/^\S+\s+/, '') ?? expandOf(option('-u', '--user'), expand) ?? user;
  const headers = all
    .filter((one) => !isBasic(one) && !/^content-length$/i.test(one.name))
    .map(({ name, value }): CommandHeader => ({ name, value: isSecretName(name) ? secretHeader(name, value, hiding) : parts(value) }));
  const type = all.find(({ name }) => /^content-type$/i.test(name))?.value ?? '';
  const body = bodyOf(request, block.text, type, hiding);
  const isQuery = option('-G', '--get') !== undefined && body && 'form' in body;
  return {
    method: (isQuery ? undefined : request.method?.text.replace(/\W/g, '').toUpperCase()) ?? 'GET',
    address: isQuery
      ? parts(hideInAddress(`${address}?${expand(request.curl?.data ?? '')}`, hiding))
      : parts(hideInAddress(address, hiding)),
    credentials: basic === undefined || basic === '' ? undefined : parts(hide(basic, 'basicCredentials')),
    headers,
    body: isQuery ? undefined : body,
  };
}

const expandOf = (text: string | undefined, expand: Hiding['expand']): string | undefined =>
  text === undefined ? undefined : expand(text, true);

/** https://curl.se/docs/manpage.html */
const headersOfOptions = (options: readonly { readonly option: string; readonly text: string }[]): readonly Given[] =>
  options.flatMap(({ option, text }): readonly Given[] => {
    if (option === '-A' || option === '--user-agent') return [{ name: 'User-Agent', value: text }];
    if (option === '-e' || option === '--referer') return [{ name: 'Referer', value: text }];
    if (option === '--oauth2-bearer') return [{ name: 'Authorization', value: `Bearer ${text}` }];
    if (option === '-b' || option === '--cookie') return text.includes('=') ? [{ name: 'Cookie', value: text }] : [];
    if (option !== '--json') return [];
    return ['Content-Type', 'Accept'].map((name) => ({ name, value: 'application/json' }));
  });

/** Who asks may stand in an address, though not in what is sent. Where it has no host, the header Host names it. */
function addressOf(written: string, host: Header | undefined): { readonly address: string; readonly user: string | undefined } {
  const [, scheme = '', user = '', rest = written] = /^(https?:\/\/)([^@/\s:]*:(?!\d+[/?#])[^@\s]*|[^@/?#\s]*)@(.*)$/is.exec(written) ?? [];
  const isLocal = /^(?:localhost|127\.)/.test(host?.value ?? '');
  const before = host && written.startsWith('/') ? `${isLocal ? 'http' : 'https'}://${host.value}` : '';
  return { address: before + scheme + rest, user: user === '' ? undefined : userOf(user) };
}

function userOf(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}

/** What httpYac and REST Client turn into a token, its scheme included, when the request is sent. */
const tokenOf = (name: string, value: string): string =>
  /^authorization$/i.test(name) && /^(?:(?:oauth2|openid)\b|\{\{\s*\$aadToken\b)/i.test(value) ? 'Bearer {{token}}' : value;

/** The scheme of an Authorization stays; what is behind it never does. */
function secretHeader(name: string, value: string, { hide, parts }: Hiding): readonly Part[] {
  if (!/authorization$/i.test(name)) return parts(hide(value, name));
  const scheme = /^(?:Bearer[ \t]+)+|^(?:Basic|Digest|Negotiate|SharedAccessSignature|ApiKey|Token)[ \t]+/i.exec(value)?.[0] ?? '';
  const rest = value.slice(scheme.length);
  const { length } = parts(rest).filter((part) => 'text' in part);
  const isOneVariable = length === 0 && rest.length === 1;
  return parts(scheme + (isOneVariable ? rest : hide(rest, scheme === '' ? name : 'token')));
}

/** Comment lines are not sent. */
const withoutComments = (text: string): string => text.replace(/^[ \t]*(?:#|\/\/)[^\n]*(?:\n|$)/gm, '');

function bodyOf({ body, curl }: Placed['request'], block: string, type: string, hiding: Hiding): CommandBody | undefined {
  if (!body) return undefined;
  const { expand, parts, hide } = hiding;
  const written = block.slice(body.span.start, body.span.end);
  if (body.kind === 'include') return { file: parts(expand(written.replace(/^(?:<(?:@\w*)?[ \t]+|@)/, '').trim())) };
  const text = curl ? expand(curl.data ?? '') : withoutComments(expand(written));
  if (body.kind === 'json' || /^\s*[[{]/.test(text)) return { text: parts(hideInJson(text, hide)) };
  const isForm = /x-www-form-urlencoded/i.test(type) || (type === '' && /^[\w.%-]+=/.test(text));
  return isForm ? { form: fieldsOfForm(text, hiding) } : { text: parts(hideInText(text, hiding)) };
}

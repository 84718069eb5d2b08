import { isObject } from '../../base/json.ts';
import type { TextEdit } from '../../base/text.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { pairsOf } from '../form.ts';
import { defineRule, type Call } from '../rule.ts';
import { isOpen, TEMPLATE_PATTERN } from '../variables.ts';

const FORM = 'application/x-www-form-urlencoded';
const head = `POST ${TOKEN_ADDRESS}\n`;
const json =
  '{ "grant_type": "client_credentials", "client_id": "{{clientId}}", "client_secret": "{{clientSecret}}", "scope": "https://graph.microsoft.com/.default" }';
const form =
  'grant_type=client_credentials&client_id={{clientId}}&client_secret={{clientSecret}}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default';

export default defineRule({
  id: 'http/wrong-token-content-type',
  on: 'token request',
  severity: 'error',
  summary: 'A token is asked for with a form, not with JSON.',
  why: 'The token endpoint reads name=value pairs alone, as OAuth 2.0 prescribes. In JSON it finds no grant_type, and answers 400.',
  remedy: 'Send application/x-www-form-urlencoded: grant_type=client_credentials&client_id=… and so on.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial',
    'https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2',
  ],
  examples: {
    bad: [
      { code: `${head}Content-Type: «application/json»\n\n${json}\n`, fixed: `${head}${FORM_TYPE}\n\n${form}\n` },
      { code: `${head}Content-Type: «application/json»\n\n${form}\n`, fixed: `${head}${FORM_TYPE}\n\n${form}\n` },
      { code: `${head}${FORM_TYPE}\n\n«{»${json.slice(1)}\n`, fixed: `${head}${FORM_TYPE}\n\n${form}\n` },
      {
        code: `${head}${FORM_TYPE}\n\n«grant_type»: client_credentials\nclient_id: {{clientId}}\n`,
        fixed: `${head}${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}\n`,
      },
    ],
    good: [`${head}${FORM_TYPE}\n\n${form}\n`, `${head}Content-Type: {{type}}\n\n${form}\n`],
  },
  check(call, report) {
    const { request, header, resolve } = call;
    const type = header('Content-Type');
    const value = resolve(type?.value ?? '');
    const isJson = /^[\w.+-]+\/(?:[\w.-]+\+)?json\b/i.test(value);
    const pairs = pairsOf(request, call.text);
    const converted = formOf(call, pairs);
    const body = converted ? [converted] : [];
    if (type && isJson && !isOpen(value))
      report({
        span: type.valueSpan,
        message: `The token endpoint reads no JSON; send ${FORM}.`,
        fixes: [{ title: `Use ${FORM}`, edits: [{ span: type.valueSpan, text: FORM }, ...body] }],
      });
    else if (request.body?.kind === 'json' && !call.text.startsWith('{{', request.body.span.start))
      report({
        span: { start: request.body.span.start, end: request.body.span.start + 1 },
        message: 'The token endpoint reads no JSON; write name=value pairs with an ampersand between them.',
        fixes: converted ? [{ title: 'Write it as a form', edits: body }] : [],
      });
    else if (pairs && request.body)
      report({
        span: { start: request.body.span.start, end: request.body.span.start + (pairs[0]?.[0].length ?? 1) },
        message: 'The token endpoint reads no such lines; write name=value pairs with an ampersand between them.',
        fixes: [{ title: 'Write it as a form', edits: body }],
      });
  },
});

/** The fields of a body, or the members of a JSON body as pairs, where each of them is a text. */
function formOf({ request: { body }, text }: Call, pairs: readonly (readonly [string, string])[] | undefined): TextEdit | undefined {
  const members = pairs ?? (body?.kind === 'json' ? entriesOf(text.slice(body.span.start, body.span.end)) : undefined);
  if (!body) return undefined;
  return (
    members && {
      span: body.span,
      text: members.map(([name, value]) => `${name}=${pairs && /%[\da-f]{2}/i.test(value) ? value : encoded(value)}`).join('&'),
    }
  );
}

function entriesOf(json: string): readonly (readonly [string, string])[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const entries = isObject(value) ? Object.entries(value) : [];
    const texts = entries.flatMap(([name, member]) => (typeof member === 'string' && /^\w+$/.test(name) ? [[name, member] as const] : []));
    return texts.length > 0 && texts.length === entries.length ? texts : undefined;
  } catch {
    return undefined;
  }
}

/** Variables stay as they are. */
const encoded = (value: string): string =>
  value
    .split(new RegExp(`(${TEMPLATE_PATTERN})`))
    .map((part) => (part.startsWith('{{') ? part : encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))))
    .join('');

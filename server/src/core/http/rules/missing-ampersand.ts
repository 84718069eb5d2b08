import type { TextEdit } from '../../base/text.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf, isFieldOfToken, type Field } from '../form.ts';
import { defineRule, type Call } from '../rule.ts';

const head = `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\n`;
const SCOPE = 'scope=https%3A%2F%2Fgraph.microsoft.com%2F.default';
const rest = `client_id={{clientId}}&client_secret={{clientSecret}}&${SCOPE}\n`;

export default defineRule({
  id: 'http/missing-ampersand',
  on: 'token request',
  severity: 'error',
  summary: 'An ampersand parts the fields of a token request.',
  why: 'Without an ampersand the next field becomes part of the value before it, be it on a line of its own: the token endpoint misses a field and answers 400 or 401.',
  remedy: 'Write an ampersand between the two fields.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-curl-tutorial',
    'https://url.spec.whatwg.org/#application/x-www-form-urlencoded',
  ],
  examples: {
    bad: [
      {
        code: `${head}grant_type=client_credentials\n«client_id»={{clientId}}\n&client_secret={{clientSecret}}&${SCOPE}\n`,
        fixed: `${head}grant_type=client_credentials\n&client_id={{clientId}}\n&client_secret={{clientSecret}}&${SCOPE}\n`,
      },
      {
        code: `${head}grant_type=client_credentials «client_id»={{clientId}}&client_secret={{clientSecret}}&${SCOPE}\n`,
        fixed: `${head}grant_type=client_credentials&${rest}`,
      },
      {
        code: `${head}grant_type=client_credentials;«client_id»={{clientId}}&client_secret={{clientSecret}}&${SCOPE}\n`,
        fixed: `${head}grant_type=client_credentials&${rest}`,
      },
      {
        code: `${head}grant_type=client_credentials&\nclient_id={{clientId}}\n«${SCOPE.split('=')[0] ?? ''}»=${SCOPE.split('=')[1] ?? ''}&\nclient_secret={{secret}}\n`,
        fixed: `${head}grant_type=client_credentials&\nclient_id={{clientId}}&\n${SCOPE}&\nclient_secret={{secret}}\n`,
      },
    ],
    good: [
      `${head}grant_type=client_credentials&${rest}`,
      `${head}grant_type=client_credentials\n&client_id={{clientId}}\n# the rest\n&client_secret={{clientSecret}}\n&${SCOPE}\n`,
      `${head}grant_type=client_credentials&\nclient_id={{clientId}}&\nclient_secret={{clientSecret}}&\n${SCOPE}\n`,
      `${head}grant_type=client_credentials&${rest}\n{{\n  scope = response.parsedBody.access_token;\n}}\n`,
      `curl -X POST ${TOKEN_ADDRESS} -d 'grant_type=client_credentials' -d 'client_id=a' -d '${SCOPE}'\n`,
    ],
  },
  check(call, report) {
    const { request, text } = call;
    if (request.form === 'curl') return;
    const fields = fieldsOf(request, text);
    for (const [i, field] of fields.entries()) {
      const before = fields[i - 1];
      const gap = before && text.slice(before.valueSpan.end, field.nameSpan.start).replace(/^[ \t]*(?:#|\/\/).*(?:\r\n|\n|\r)/gm, '');
      // Behind a blank line stands what tools do with the answer.
      if (before && gap !== undefined && /^[ \t]*(?:[;,]|\r\n|\n|\r)?[ \t]*$/.test(gap) && isFieldOfToken(field.name))
        report({
          span: field.nameSpan,
          message: 'No ampersand parts this field from the one before; write & between them.',
          fixes: [{ title: 'Add the ampersand', edits: [ampersand(before, field, fields, call)] }],
        });
    }
  },
});

/** Where the other lines of the form have it; at the beginning of one where there are none, which every tool glues to the line before. */
function ampersand(before: Field, field: Field, fields: readonly Field[], { text }: Call): TextEdit {
  const between = { start: before.valueSpan.end, end: field.nameSpan.start };
  if (!/[\r\n]/.test(text.slice(between.start, between.end))) return { span: between, text: '&' };
  const isAtEnd = fields.some(({ valueSpan: { end } }) => /^[ \t]*&[ \t]*[\r\n]/.test(text.slice(end)));
  const at = isAtEnd ? between.start : between.end;
  return { span: { start: at, end: at }, text: '&' };
}

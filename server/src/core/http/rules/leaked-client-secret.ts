import { isPlaceholderSecret } from '../secret.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { jsonBodyOf } from '../body-json.ts';
import { fieldsOf, type Field } from '../form.ts';
import { defineRule, type Call } from '../rule.ts';
import { isOpen } from '../variables.ts';

const request = (secret: string): string =>
  `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}&client_secret=${secret}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`;

export default defineRule({
  id: 'http/leaked-client-secret',
  on: 'token request',
  alsoOn: ['never'],
  severity: 'warning',
  summary: 'No client secret stands in a file.',
  why: 'Whoever reads the file, or its history, can act as the application until the secret is removed or ends, which may take two years.',
  remedy:
    'Remove this secret from the app registration, make a new one, and keep it in a variable outside of the file; better a certificate or a managed identity.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-grant-access',
    'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  ],
  examples: {
    bad: [
      { code: request('«not~a~real~secret»'), fixed: request('{{clientSecret}}') },
      { code: `@secret = not~a~real~secret\n\n${request('«{{secret}}»')}` },
    ],
    good: [
      request('{{clientSecret}}'),
      ...['<secret>', 'YOUR_CLIENT_SECRET', 'your-secret-here', 'xxxxx', '***', '$(SECRET)', '%SECRET%', '#{secret}#'].map(request),
    ],
  },
  check(call, report) {
    const { request, text, resolve } = call;
    for (const { name, value, valueSpan } of [...fieldsOf(request, text), ...membersOf(call)]) {
      const secret = resolve(value);
      if (name !== 'client_secret' || isOpen(secret) || isPlaceholderSecret(secret)) continue;
      report({
        span: valueSpan,
        message: 'The client secret stands in this file; put a variable in its place that gets its value elsewhere.',
        fixes: secret === value ? [{ title: 'Use {{clientSecret}} instead', edits: [{ span: valueSpan, text: '{{clientSecret}}' }] }] : [],
      });
    }
  },
});

/** The texts of a JSON body: it is refused, and read by others all the same. */
function membersOf(call: Call): readonly Pick<Field, 'name' | 'value' | 'valueSpan'>[] {
  const body = jsonBodyOf(call);
  return Object.keys(body?.value ?? {}).flatMap((name) => {
    const place = body?.place([name]);
    if (!place || call.text.charAt(place.start) !== '"') return [];
    const valueSpan = { start: place.start + 1, end: place.end - 1 };
    return [{ name, value: call.text.slice(valueSpan.start, valueSpan.end), valueSpan }];
  });
}

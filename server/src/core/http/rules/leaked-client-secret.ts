import { isPlaceholder } from '../address.ts';
import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { fieldsOf } from '../form.ts';
import { defineRule } from '../rule.ts';
import { isOpen } from '../variables.ts';

const request = (secret: string): string =>
  `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}&client_secret=${secret}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`;

export default defineRule({
  id: 'http/leaked-client-secret',
  on: 'token request',
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
    good: [request('{{clientSecret}}'), request('<secret>'), request('YOUR_CLIENT_SECRET')],
  },
  check({ request, text, resolve }, report) {
    for (const { name, value, valueSpan } of fieldsOf(request, text)) {
      const secret = resolve(value);
      if (name !== 'client_secret' || secret === '' || isOpen(secret) || isPlaceholder(secret)) continue;
      report({
        span: valueSpan,
        message: 'The client secret stands in this file; put a variable in its place that gets its value elsewhere.',
        fixes: secret === value ? [{ title: 'Use {{clientSecret}} instead', edits: [{ span: valueSpan, text: '{{clientSecret}}' }] }] : [],
      });
    }
  },
});

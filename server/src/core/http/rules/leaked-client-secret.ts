import { FORM_TYPE, TOKEN_ADDRESS } from '../example.ts';
import { defineRule } from '../rule.ts';

const request = (secret: string): string =>
  `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_id={{clientId}}&client_secret=${secret}&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default\n`;

export default defineRule({
  id: 'http/leaked-client-secret',
  on: 'client secret',
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
      { code: `@secret = «not~a~real~secret»\n\n${request('{{secret}}')}` },
      { code: `@secret = "«not~a~real~secret»"\n\n${request('{{secret}}')}\n###\n${request('{{secret}}')}` },
      { code: `@part = not~a~real\n\n${request('«{{part}}~secret»')}` },
    ],
    good: [
      request('{{clientSecret}}'),
      `@secret = not~a~real~secret\n\n${request('{{clientSecret}}')}`,
      ...['<secret>', 'YOUR_CLIENT_SECRET', 'your-secret-here', 'xxxxx', '***', '$(SECRET)', '%SECRET%', '#{secret}#'].map(request),
    ],
  },
  check({ span, place }, report) {
    report({
      span,
      message:
        place === 'variable'
          ? 'The client secret stands in this file; take its value out of the file, and let a prompt or the environment give it.'
          : 'The client secret stands in this file; put a variable in its place that gets its value elsewhere.',
      fixes: place === 'form' ? [{ title: 'Use {{clientSecret}} instead', edits: [{ span, text: '{{clientSecret}}' }] }] : [],
    });
  },
});

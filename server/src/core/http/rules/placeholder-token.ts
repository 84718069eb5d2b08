import { isPlaceholderToken } from '../claims.ts';
import { upload } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'http/placeholder-token',
  on: 'access token',
  severity: 'warning',
  summary: 'The token is a token, or a variable that holds one.',
  why: 'What documentation writes in place of a token is sent as it is; Graph answers 401, InvalidAuthenticationToken.',
  remedy: 'Put a variable here and give it the token outside of this file.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues'],
  examples: {
    bad: [
      { code: upload({ token: '«<token>»' }) },
      { code: upload({ token: '«[AccessToken]»' }) },
      { code: upload({ token: '«YOUR_TOKEN»' }) },
    ],
    good: [upload()],
  },
  check({ text, span }, report) {
    if (isPlaceholderToken(text))
      report({ span, message: 'Here something stands in place of a token; put a variable such as {{token}} here.' });
  },
});

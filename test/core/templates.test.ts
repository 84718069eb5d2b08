/** What a person begins with is right as it is, and holds nothing that is a secret. */
import { describe, expect, it } from 'vitest';
import { defaultSettings, NEW_BULK_REQUEST, NEW_REQUEST_FILE, recognise, open } from '../../server/src/core/index.ts';
import { aContext } from '../opening.ts';

describe.each([
  ['the new bulk request', 'a.json', NEW_BULK_REQUEST, 'bulk-request'],
  ['the new request file', 'a.http', NEW_REQUEST_FILE, 'http'],
] as const)('%s', (_, name, text, kind) => {
  it('is recognised and has no problem, in either profile', () => {
    expect(recognise({ name, text })?.kind).toBe(kind);
    for (const profile of ['entra', 'rfc'] as const)
      expect(open(kind, text, aContext({ settings: { ...defaultSettings, profile } })).diagnostics()).toEqual([]);
  });
});

it('the new request file gets token, secret and ids from variables', () => {
  expect(NEW_REQUEST_FILE.match(/(?:client_secret|client_id)=[^&\n]*|Bearer .*|jobs\/[^/]*|login\.microsoftonline\.com\/[^/]*/g)).toEqual([
    'login.microsoftonline.com/{{tenantId}}',
    'client_id={{clientId}}',
    'client_secret={{clientSecret}}',
    'jobs/{{jobId}}',
    'Bearer {{token}}',
    'Bearer {{token}}',
  ]);
});

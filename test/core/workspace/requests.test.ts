/** Where the people of a payload in a request file stand. */
import { expect, it } from 'vitest';
import { anOperation, aRequest, aUser } from '../../../server/src/core/bulk-request/example.ts';
import { spansIn, tell } from '../../../server/src/core/index.ts';

it('each at the operation of its own', () => {
  const body = aRequest(...['"701984"', '"702001"'].map((externalId) => anOperation({ data: aUser({ externalId }) })));
  const text = `GET https://graph.microsoft.com/v1.0/me\n\n###\nPOST https://graph.microsoft.com/v1.0/servicePrincipals/x/synchronization/jobs/y/bulkUpload\nContent-Type: application/scim+json\n\n${body}\n`;
  const people = tell('http', text)?.payloads?.[0]?.people ?? new Map<string, never>();
  const shown = [...people].map(([id, at]) => {
    const { start, end } = spansIn(text)(at);
    return [id, text.slice(start, end)];
  });
  expect(shown).toEqual([
    ['701984', '"701984"'],
    ['702001', '"702001"'],
  ]);
});

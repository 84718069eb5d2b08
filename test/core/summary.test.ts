/** What a status bar says that a document is. */
import { expect, it } from 'vitest';
import { openSample } from '../../build/samples.ts';
import { openNamed } from '../opening.ts';

it.each([
  ['hire.scim.json', 'bulk request, 3 operations'],
  ['bare-user.scim.json', 'user without a bulk request'],
  ['upload.http', 'request file, 3 requests'],
  ['display-name.mapexpr', 'mapping expression'],
  ['direct-upn.schema.json', 'synchronization schema, 9 mappings'],
  ['quarantined.job.json', 'provisioning job'],
  ['no-notification.secrets.json', 'secrets of a provisioning job, 2 secrets'],
  ['failed-users.log.json', 'provisioning log, 5 entries'],
])('%s: %s', (name, summary) => {
  expect(openSample(name).summary).toBe(summary);
});

it.each([
  ['', 'bulk request without operations'],
  ['[{ "userName": "a" }]', 'bulk request without operations'],
  ['{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [{}] }', 'bulk request, 1 operation'],
])('%j in a *.scim.json: %s', (text, summary) => {
  expect(openNamed('a.scim.json', text, 'bulk-request').summary).toBe(summary);
});

it('a body for parseExpression in a file of its own: mapping expression to try', () => {
  const text = '{ "expression": "[userName]", "targetAttributeDefinition": null, "testInputObject": null }';
  expect(openNamed('body.json', text, 'sync-schema').summary).toBe('mapping expression to try');
});

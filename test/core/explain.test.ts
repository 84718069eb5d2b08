/** What is said to whoever asks for a rule, a code, a heading or a text. */
import { describe, expect, it } from 'vitest';
import { atHand, explain, type FileAtHand, type Settings } from '../../server/src/core/index.ts';
import { scenarios } from '../../server/src/core/errors/scenarios.ts';
import { aContext, allRules, openNamed } from '../opening.ts';
import { aToken, upload } from '../../server/src/core/http/example.ts';

describe('explained is', () => {
  it.each([
    ['bulk-request/missing-path', '# bulk-request/missing-path'],
    ['missing-path', '# bulk-request/missing-path'],
    ['AzureActiveDirectoryInvalidUserPrincipalName', '# AzureActiveDirectoryInvalidUserPrincipalName'],
    ['azureactivedirectoryinvaliduserprincipalnam', '# AzureActiveDirectoryInvalidUserPrincipalName'],
    ['Microsoft Entra ID Forbidden', '# AzureActiveDirectoryForbidden'],
    ['domain does not exist', '# Domain does not exist'],
    ['TooManyRequests', '# TooManyRequests'],
    ['Too many requests', '# Too many requests 429 response'],
    ['"Invalid data format"', '# Invalid data format'],
    ['invalid data format.', '# Invalid data format'],
    ['400', '# Invalid data format'],
    ['HTTP 500', '# Bucket full 500 response'],
    ['The bucket that stores the ingested data is full, please wait', '# Bucket full 500 response'],
    ['InvalidAuthenticationToken', '# Unauthorized 401 response'],
    ['Invalid audience', '# Unauthorized 401 response'],
    ['my users are not created', "# There's nothing in the provisioning logs"],
    ["The new hires weren't provisioned", "# There's nothing in the provisioning logs"],
    ['no provisioning logs', "# There's nothing in the provisioning logs"],
    ['the job does not start', "# There's nothing in the provisioning logs"],
    ['NotConfigured', "# There's nothing in the provisioning logs"],
    ['accounts get onmicrosoft.com', '# User creation failed - Invalid domain'],
    ['users are not disabled', '# Update, disable and delete people'],
    ['Known limitation', '# Known limitation: multi-valued attributes'],
    ['invalid JSON', '# Invalid data format'],
    ['EncounteredQuarantineException', '# EncounteredQuarantineException'],
    ['QuarantineOnDemand', '# QuarantinedOnDemand'],
    ['RedundantExport', '# RedundantExport'],
    ...scenarios.map(({ heading }): [string, string] => [heading, `# ${heading}`]),
  ])('%s', (query, title) => {
    const { isKnown, markdown } = explain(query);
    expect(isKnown).toBe(true);
    expect(markdown.split('\n')[0]).toBe(title);
    expect(markdown).toMatch(/\]\(https:\/\//);
  });

  it('what a question names first', () => {
    const first = (query: string): string | undefined => /^1\. (.*)/m.exec(explain(query).markdown)?.[1];
    expect(first('401')).toContain('Ask for a new token');
    expect(first('HTTP 401: the audience is invalid')).toContain('The token is for Microsoft Graph');
  });

  it('every rule', () => {
    for (const { rule } of allRules) expect(explain(rule.id).markdown).toContain(rule.why);
  });

  it('"Invalid data format" as a list to look through, the surest first', () => {
    const points = explain('Invalid data format')
      .markdown.split('\n')
      .filter((line) => /^\d\. /.test(line));
    const order = ['Content-Type', 'JSON', 'schemas', 'Operations', 'bulkId', 'externalId', 'types'];
    expect(points.map((point, i) => point.includes(order[i] ?? ''))).toEqual(order.map(() => true));
  });
});

it('names rules that are there', () => {
  const ids = allRules.map(({ rule }) => rule.id);
  const named = scenarios.flatMap(({ points }) => points.flatMap(({ rules }) => rules));
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('not known is', () => {
  it.each(['', 'SchemaPropertyCanNotBeNull', 'astrid@contoso.com failed', 'toString'])('%j, and it is not repeated', (query) => {
    const { isKnown, markdown } = explain(query);
    expect(isKnown).toBe(false);
    if (query !== '') expect(markdown).not.toContain(query);
  });

  it('what may be a slip, and the right one is named', () => {
    expect(explain('bulk-request/mising-pathh')).toMatchObject({ isKnown: false });
    expect(explain('bulk-request/mising-pathh').markdown).toContain('bulk-request/missing-path');
  });
});

describe('of what people paste', () => {
  const headings = (query: string): readonly string[] =>
    explain(query)
      .markdown.split('\n')
      .flatMap((line) => /^# (.*)/.exec(line)?.[1] ?? []);
  const INVALID = 'AzureActiveDirectoryInvalidUserPrincipalName';
  const entry = (jobId: string, code: string, reason = 'x'): string =>
    JSON.stringify({ jobId, changeId: 'c', provisioningStatusInfo: { status: 'failure', errorInformation: { errorCode: code, reason } } });

  it.each<readonly [string, ...string[]]>([
    [`"errorCode": "${INVALID}",`, INVALID],
    [`  \`${INVALID.toLowerCase()}\`.  `, INVALID],
    [entry('API2AAD.x.y', 'DuplicateSourceEntries'), 'DuplicateSourceEntries'],
    [JSON.stringify({ properties: entry('x', 'Timeout') }), 'Timeout'],
    [`Creating Astrid Hansen failed: ${INVALID}!`, INVALID],
    [`First ${INVALID}, then DuplicateTargetEntries.`, INVALID, 'DuplicateTargetEntries'],
    ['„DuplicateSourceEntries“ bei Hansen', 'DuplicateSourceEntries'],
    ['provisioning of astrid@contoso.com: domain does not exist', 'Domain does not exist'],
    ['AttributeValidationFailed: name.familyName of Hansen', 'AttributeValidationFailed'],
    ['"reason": "EncounteredEscrowProportionThreshold",', 'EncounteredEscrowProportionThreshold'],
    ['log.json:3:1 warning http/wrong-content-type', 'http/wrong-content-type'],
    ['timeout', 'Timeout', 'TimeOut'],
    ['HTTP/1.1 403 Forbidden', 'Forbidden 403 response'],
    ['Status: 403', 'Forbidden 403 response'],
    ['{"status":"429"}', 'Too many requests 429 response'],
    ['Response: 401 (Unauthorized)', 'Unauthorized 401 response'],
    ['Unauthorized', 'InsufficientRights', 'Unauthorized 401 response'],
    ['{"error":{"code":"TooManyRequests","message":""}}', 'Too many requests 429 response'],
    ['{"error":{"code":"InternalServerError","message":"The bucket that stores the ingested data is full"}}', 'Bucket full 500 response'],
    ['{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}', 'Forbidden 403 response'],
    ['AADSTS7000215: Invalid client secret provided for Hansen.', 'AADSTS7000215'],
  ])('%s', (query, ...expected) => {
    const { isKnown, markdown } = explain(query);
    expect(isKnown).toBe(true);
    expect(headings(query)).toEqual(expected);
    expect(markdown).not.toMatch(/Hansen|astrid/i);
  });

  it('a line of another job is not explained as an upload', () => {
    const { markdown } = explain(
      entry('servicenow.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21', 'Conflict', 'domain does not exist'),
    );
    expect(markdown).toContain('People are not uploaded to this job');
    expect(markdown).not.toMatch(/bulkUpload|Domain does not exist/);
  });

  it('what is not documented beside a code that is, is said not to be', () => {
    expect(explain(`"errorCode": "BrandNewTrouble", "errorCode": "Conflict"`).markdown).toContain(
      'Another code of the text is not documented.',
    );
    expect(explain('"errorCode": "Conflict"').markdown).not.toContain('not documented');
  });

  it.each(['{"errorCode":"BrandNewTrouble"}', 'hello 400 people', '404', '{"error":{"code":"UnknownError","message":""}}'])(
    'not known: %s',
    (query) => {
      expect(explain(query).isKnown).toBe(false);
    },
  );

  it('a slip of several letters in a sentence is asked about', () => {
    expect(explain('I see AzureActiveDirectoryInvalidUserPrincipl here').markdown).toContain(`Was ${INVALID} meant?`);
  });
});

describe('with files at hand', () => {
  const file = (name: string, text: string, settings: Partial<Settings> = {}): FileAtHand => {
    const context = aContext();
    const whole = { ...context.settings, ...settings };
    return atHand(name, openNamed(name, text, 'bulk-request', { settings: whole }), whole);
  };
  /** What is said of each point, without the marks. */
  const said = (query: string, ...files: readonly FileAtHand[]): readonly (readonly string[])[] =>
    explain(query, files)
      .markdown.split(/\n(?=\d\. )/)
      .slice(1)
      .map((point) => point.split('\n').flatMap((line) => /^ {3}- (.*)/.exec(line)?.[1] ?? []));
  const broken = upload().replace('Content-Type: application/scim+json', 'Content-Type: application/json').replace('"/Users"', '"/users"');

  it('a rule that is turned off has found nothing, which is said', () => {
    const off = file('upload.http', broken, { rules: { 'bulk-request/wrong-path-case': 'off' } });
    const [, , , , operation] = said('Invalid data format', off);
    expect(operation).toEqual(['Checked in `upload.http`: nothing found, but `bulk-request/wrong-path-case` is turned off there.']);
  });

  it('each point tells what was found, what was looked for in vain, and what no file shows', () => {
    const [type, , , , operation, , types] = said('Invalid data format', file('upload.http', broken));
    expect(type).toEqual(['✗ Found in `upload.http`, line 3: `http/wrong-content-type`.']);
    expect(operation).toEqual(['✗ Found in `upload.http`, line 11: `bulk-request/wrong-path-case`.']);
    expect(types).toEqual(['✓ Checked in `upload.http`: nothing found.']);
    expect(said('429', file('upload.http', broken))).toEqual([
      ['✓ Checked in `upload.http`: nothing found.'],
      ['✓ Checked in `upload.http`: nothing found.'],
    ]);
    expect(said('quarantine', file('upload.http', broken))).toEqual([['No file at hand shows this.'], ['No file at hand shows this.']]);
  });

  it('nothing is said to be checked that the file does not show: a token in a variable, a body in another file', () => {
    const [permission, , role] = said('403', file('upload.http', upload()));
    expect([permission, role]).toEqual([['No file at hand shows this.'], ['No file at hand shows this.']]);
    expect(said('403', file('upload.http', upload({ token: aToken() })))[0]).toEqual(['✓ Checked in `upload.http`: nothing found.']);
    const included = upload().replace(/\{\n[^]*$/, '< ./people.scim.json\n');
    expect(said('400', file('upload.http', included))[3]).toEqual(['No file at hand shows this.']);
  });

  it('a rule that is off has checked nothing', () => {
    const rules = { 'bulk-request/ignored-element': 'off', 'sync-schema/ignored-element': 'off' } as const;
    const text = '{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [] }';
    const asked = 'multi-valued';
    expect(explain(asked, [file('people.scim.json', text)]).markdown).toContain('✓ Checked in `people.scim.json`');
    expect(explain(asked, [file('people.scim.json', text, { rules })]).markdown).toContain('No file at hand shows this.');
  });

  it('of broken JSON is said how far it was checked', () => {
    const [, json, root] = said(
      '400',
      file('people.scim.json', '{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations" }'),
    );
    expect(json?.[0]).toContain('`json/syntax`');
    expect(root).toEqual(['Checked in `people.scim.json` as far as the JSON there can be read: nothing found.']);
  });

  it('a rule is answered the same, and many lines and files are counted', () => {
    const operations = Array.from({ length: 9 }, (_, i) => `{ "method": "post", "bulkId": "${i}", "path": "/Users", "data": {} }`).join(
      ',\n',
    );
    const text = `{ "schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [\n${operations}] }`;
    const files = Array.from({ length: 7 }, (_, i) => file(`${i}.scim.json`, '{ "Operations": [] }'));
    const { markdown } = explain('wrong-method-case', [file('`all`\n.scim.json', text), ...files]);
    expect(markdown).toContain('- ✗ Found in `all.scim.json`, lines 2, 3, 4, 5, 6 and 4 lines more: `bulk-request/wrong-method-case`.');
    expect(markdown).toContain('`4.scim.json` and 2 files more: nothing found.');
  });

  it('nothing is said of files where none is at hand', () => {
    for (const { heading } of scenarios) expect(explain(heading).markdown).not.toMatch(/at hand|✓|✗/);
  });
});

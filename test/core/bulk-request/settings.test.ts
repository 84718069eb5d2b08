/** What the configuration changes in what is found in a request. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultSettings, open, type Document, type Settings } from '../../../server/src/core/index.ts';
import { inUser } from '../../../server/src/core/bulk-request/example.ts';
import { ENTERPRISE, USER } from '../../../server/src/core/scim/attributes.ts';
import { aContext } from '../../opening.ts';

const openWith = (settings: Partial<Settings>, text: string): Document =>
  open('bulk-request', text, aContext({ settings: { ...defaultSettings, ...settings } }));
const found = (settings: Partial<Settings>, text: string): readonly string[] =>
  openWith(settings, text)
    .diagnostics()
    .map(({ rule, severity }) => `${severity} ${rule.replace('bulk-request/', '')}`);

describe('verified domains', () => {
  const verifiedDomains = ['contoso.com', 'fabrikam.com'];
  it.each([
    ['ahansen@contoso.com', []],
    ['ahansen@CONTOSO.com', []],
    ['ahansen@contoso.co', ['warning unverified-user-name-domain']],
    ['ahansen@mail.contoso.com', ['warning unverified-user-name-domain']],
    ['ahansen@corp.local', ['warning unverified-user-name-domain']],
  ])('and %s', (userName, expected) => {
    expect(found({ verifiedDomains }, inUser({ userName: `"${userName}"` }))).toEqual(expected);
  });

  it('do not matter where the mapping takes the domain off', () => {
    for (const userName of ['ahansen@corp.local', 'ahansen', `ahansen@${'x'.repeat(60)}.com`, 'ahansen@b@c', 'ahansen@exåmple.com'])
      expect(found({ verifiedDomains, userNameDomain: 'ignored' }, inUser({ userName: `"${userName}"` }))).toEqual([]);
    expect(found({ userNameDomain: 'ignored' }, inUser({ userName: '"åse@contoso.com"' }))).toEqual([
      'information invalid-user-name-characters',
    ]);
  });
});

describe('the matching attribute', () => {
  const guid = inUser({ externalId: '"7f3a9c52-7a2e-4b87-9b6b-8c0d6a6e4f21"' });
  it('decides how long an externalId may be', () => {
    expect(found({}, guid)).toEqual(['information too-long-external-id']);
    expect(found({ matching: { source: 'externalId', target: 'employeeId' } }, guid)).toEqual(['warning too-long-external-id']);
    expect(found({ matching: { source: 'externalId', target: 'extensionAttribute1' } }, guid)).toEqual([]);
    expect(found({ matching: { source: 'userName', target: 'employeeId' } }, guid)).toEqual([]);
  });
});

describe('custom schemas', () => {
  const urn = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';
  const customSchemas: Settings['customSchemas'] = [
    {
      urn,
      attributes: [
        { name: 'isRemote', type: 'boolean', multiValued: false },
        { name: 'skills', type: 'string', multiValued: true },
        { name: 'site', type: 'complex', multiValued: false },
      ],
    },
  ];
  const withExtension = (extension: string): string => inUser({ schemas: `["${USER}", "${ENTERPRISE}", "${urn}"]`, [urn]: extension });

  it.each([
    ['{ "isRemote": true, "skills": ["scim"], "site": { "code": "7", "floors": [1] } }', []],
    ['{ "isRemote": "true" }', ['warning wrong-boolean-type']],
    ['{ "skills": "scim" }', ['error expected-array']],
    ['{ "isRemote": [true] }', ['error unexpected-array']],
    ['{ "isremote": true }', ['warning wrong-sub-attribute-case']],
    ['{ "shoe": 39 }', ['information unknown-custom-attribute']],
  ])('judge %s', (extension, expected) => {
    expect(found({ customSchemas }, withExtension(extension))).toEqual(expected);
  });

  it('are explained on hover', () => {
    const text = withExtension('{ "isRemote": true }');
    expect(openWith({ customSchemas }, text).hover(text.indexOf('isRemote'))?.markdown).toContain('boolean · single-valued');
  });

  it('say nothing where none are declared', () => {
    expect(found({}, withExtension('{ "shoe": 39 }'))).toEqual([]);
  });
});

describe('the profile rfc', () => {
  it('has nothing against a request for another server', () => {
    const text = readFileSync('samples/other-server.json', 'utf8');
    expect(found({ profile: 'rfc' }, text)).toEqual([]);
  });
});

describe('a name that is not known', () => {
  it('is said once, with the number of its places and a fix for all', () => {
    const { Operations, ...rest } = JSON.parse(inUser({ shoe: '39', badge: '"b"' })) as { Operations: readonly unknown[] };
    const text = JSON.stringify({
      ...rest,
      Operations: [1, 2, 3].map((i) => JSON.parse(JSON.stringify(Operations[0]).replaceAll('701984', `70198${i}`)) as unknown),
    });
    const document = openWith(
      { rules: Object.fromEntries(['duplicate-user-name', 'duplicate-bulk-id'].map((id) => [`bulk-request/${id}`, 'off' as const])) },
      text,
    );
    expect(document.diagnostics().map(({ rule, message }) => `${rule} ${/\(.*\)/.exec(message)?.[0] ?? ''}`)).toEqual([
      'bulk-request/unknown-attribute (The same in 2 other places of this file.)',
      'bulk-request/unknown-attribute (The same in 2 other places of this file.)',
    ]);
  });
});

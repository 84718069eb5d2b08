/** The names under which operations are found. */
import { expect, it } from 'vitest';
import { aRequest, anOperation, aUser } from '../../../server/src/core/bulk-request/example.ts';
import { openNamed } from '../../opening.ts';

const namesIn = (...users: readonly Readonly<Record<string, string>>[]): readonly string[] =>
  openNamed('a.scim.json', aRequest(...users.map((user) => anOperation({ data: aUser(user) }))), 'bulk-request')
    .outline()
    .map(({ name }) => name);

it('are those of the people, or their userName, or their externalId, or their number', () => {
  expect(
    namesIn({ displayName: '"Astrid Hansen"' }, {}, { userName: '""' }, { displayName: '5', userName: 'null', externalId: '{}' }),
  ).toEqual(['Astrid Hansen', 'ahansen@contoso.com', '701984', 'Operation 4']);
});

it('are on one line, short, and harmless to what stands beside them', () => {
  expect(namesIn({ displayName: JSON.stringify('a\n\tb\u0000c') })).toEqual(['a b c']);
  expect(namesIn({ displayName: JSON.stringify('\u202Ea\u2066') })).toEqual(['a']);
  expect(namesIn({ displayName: JSON.stringify('\u202E \u2069') })).toEqual(['ahansen@contoso.com']);
  const [long = ''] = namesIn({ displayName: JSON.stringify('😀'.repeat(500)) });
  expect(long).toBe('😀'.repeat(30));
});

/** What a mapping of the sign-in name leaves of userName, and so how sure it is that a character fails. */
import { expect, it } from 'vitest';
import { besideIn } from '../../../server/src/core/index.ts';
import { inUser, schemaTakingLocalPart } from '../../../server/src/core/bulk-request/example.ts';
import { logOf } from '../../../server/src/core/errors/example.ts';
import { DOCUMENTED_UPN } from '../../../server/src/core/expression/documented-upn.ts';
import { openNamed } from '../../opening.ts';

const RULE = 'bulk-request/invalid-user-name-characters';

function severityOf(userName: string, expression: string): string | undefined {
  const text = inUser({ userName: JSON.stringify(userName) });
  const schema = schemaTakingLocalPart.replace(/"expression":"(?:[^"\\]|\\.)*"/, () => `"expression":${JSON.stringify(expression)}`);
  const beside = besideIn('a.scim.json', { 'a.scim.json': text, 'schema.json': schema });
  return openNamed('a.scim.json', text, 'bulk-request', { beside })
    .diagnostics()
    .find(({ rule }) => rule === RULE)?.severity;
}

it.each([
  ['[userName]', 'warning'],
  [DOCUMENTED_UPN, 'warning'],
  ['ToLower(Join("", Replace([userName], , "@.*", , "", , ), "@contoso.com"), )', 'warning'],
  ['Replace([userName], , "(?<S>[^a-z@])", "S", "", , )', 'information'],
  ['Replace([userName], , "@.*|[^a-z]", , "", , )', 'information'],
  [DOCUMENTED_UPN.replace('[userName]', 'StripSpaces(NormalizeDiacritics([userName]))'), 'information'],
  ['Join("@", [externalId], DefaultDomain())', 'information'],
])('a character before the @ with %s: %s', (expression, severity) => {
  expect(severityOf('søren åberg@contoso.com', expression)).toBe(severity);
});

it('what is wrong behind the @ is no more than information where the mapping takes that off', () => {
  expect(severityOf('soren@contoso@contoso.com', DOCUMENTED_UPN)).toBe('information');
  expect(severityOf('soren@contoso@contoso.com', '[userName]')).toBe('warning');
});

it('nothing is known of the mapping where a log beside it is of another job', () => {
  const text = inUser({ userName: '"søren@contoso.com"' });
  const id = (letter: string): string => `API2AAD.${letter.repeat(32)}.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21`;
  const schema = schemaTakingLocalPart.replace('{', `{"id":"${id('a')}",`);
  const told = (letter: string) =>
    besideIn('a.scim.json', { 'a.scim.json': text, 'schema.json': schema, 'log.json': logOf({ job: id(letter) }) })?.takesUserName;
  expect(told('a')).toBeDefined();
  expect(told('b')).toBeUndefined();
});

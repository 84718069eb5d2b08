/** DNComponent: one part of a distinguished name. */
import { defineFunction } from '../function.ts';
import { documented, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

export default defineFunction({
  name: 'DNComponent',
  summary: 'Gives the value of one part of a distinguished name, counted from the left.',
  params: [
    { name: 'dn', type: 'text', meaning: 'the distinguished name, with CRef around it in the sample' },
    { name: 'index', type: 'integer', first: 1, meaning: 'which part; the first is 1' },
  ],
  returns: 'text',
  availability: ['cloud sync'],
  confidence: 'documented',
  notes: ['Connect Sync documents null for a missing name and for a part that is not there.'],
  references: [pages.cloudSync, pages.connectSync],
  examples: [
    { expression: 'DNComponent(CRef([dn]), 1)', attributes: { dn: 'cn=Joe,dc=contoso,dc=com' }, result: 'Joe' },
    { expression: 'DNComponent([dn], 1)', attributes: { dn: 'CN=Doe\\, Jane,OU=Sales,DC=contoso,DC=com' }, result: 'Doe, Jane' },
    { expression: 'DNComponent([dn], 9)', attributes: { dn: 'cn=Joe,dc=contoso,dc=com' }, result: null },
  ],
  evaluate({ dn, index }) {
    if (index < 1) return failed('The index of DNComponent is below 1; the first part is 1.');
    const part = dn === '' ? undefined : partsOf(dn)[index - 1];
    if (part === undefined) return documented(null, 'A part that is not there gives nothing.');
    return unescaped(part.slice(part.indexOf('=') + 1).trim());
  },
});

/** Cut at commas that no backslash stands before. */
const partsOf = (dn: string): readonly string[] => dn.match(/(?:\\[\s\S]|[^,\\])+/g) ?? [];

/** A backslash stands before a character, or before its code. */
const unescaped = (value: string): string =>
  value.replace(/\\(?:([0-9A-Fa-f]{2})|([\s\S]))/g, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? '') : String.fromCharCode(parseInt(code, 16)),
  );

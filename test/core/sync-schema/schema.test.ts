/** What an open schema answers besides its problems. */
import { describe, expect, it } from 'vitest';
import { openSample } from '../../../build/samples.ts';
import { aMapping, aSchema } from '../../../server/src/core/sync-schema/example.ts';
import { openNamed } from '../../opening.ts';

describe('the outline of a schema', () => {
  it('shows what is written to which attribute', () => {
    const [objectMapping] = openSample('direct-upn.schema.json').outline();
    expect(objectMapping?.detail).toBe('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User → User');
    expect(objectMapping?.children.slice(0, 2).map(({ name, detail }) => [name, detail])).toEqual([
      ['employeeId', '[externalId]'],
      ['userPrincipalName', '[userName]'],
    ]);
  });

  it('is empty for a text that has no mappings', () => {
    expect(openNamed('a.json', '{', 'sync-schema').outline()).toEqual([]);
  });
});

describe('a hover in a mapping', () => {
  const text = aSchema(aMapping(), {
    attributes: '{ "name": "title", "type": "String", "multivalued": false, "caseExact": true }',
    target: '{ "name": "employeeId" }, { "name": "jobTitle", "type": "String", "required": false }',
  });
  const hoverAt = (of: string, by: string): string | undefined => {
    const document = openNamed('a.json', of, 'sync-schema');
    return document.hover(of.indexOf(by) + 1)?.markdown;
  };

  it('on the target says what the schema knows of it, and how much it holds', () => {
    expect(hoverAt(text, '"jobTitle"')).toMatch(/The schema says: type String\.\n\nIt holds at most 128 characters\./);
    expect(hoverAt(text, '"employeeId"')).toContain('People are matched by it, at priority 1.');
  });

  it('on the source says what the schema knows of it', () => {
    expect(hoverAt(text, '"title", "expression"')).toContain('The schema says: type String, one value, letter case counts.');
  });

  it('on a userPrincipalName of Active Directory names SelectUniqueValue', () => {
    const upn = aSchema(aMapping({ target: 'userPrincipalName' })).replace('Microsoft Entra ID', 'Active Directory');
    expect(hoverAt(upn, '"userPrincipalName"')).toContain('SelectUniqueValue');
  });

  it('elsewhere says nothing', () => {
    expect(hoverAt(text, '"flowType"')).toBeUndefined();
    expect(hoverAt(text, '"directories"')).toBeUndefined();
  });
});

it('an expression in it is checked at its place', () => {
  const text = aSchema(aMapping({ target: 'department' })).replace('"[title]"', '"Join(\\"-\\", [title]"');
  const [found] = openNamed('a.json', text, 'sync-schema').diagnostics();
  expect(found?.rule).toBe('expression/missing-parenthesis');
  expect(text.slice(0, found?.span.end)).toMatch(/Join\(\\"-\\", \[title\]?$|Join\(?$/);
});

it('finds as many problems as it has, each at its own mapping', () => {
  const many = Array.from({ length: 500 }, (_, i) => aMapping({ target: `extensionAttribute${i.toString()}`, flowType: 'always' }));
  const text = aSchema(many.join(',\n            '));
  const document = openNamed('a.json', text, 'sync-schema');
  const found = document.diagnostics();
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(many.map(() => '"always"'));
  const last = found.at(-1)?.span ?? { start: 0, end: 0 };
  expect(document.fixes(last).flatMap(({ edits }) => edits)).toEqual([{ span: last, text: '"Always"' }]);
});

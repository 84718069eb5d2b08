/** The hover on attribute names: there for every name of the tables, in a file and in the body of a request. */
import { describe, expect, it } from 'vitest';
import { open, type Document, type Hover } from '../../../server/src/core/index.ts';
import {
  enterpriseAttributes,
  operationMembers,
  requestMembers,
  userAttributes,
  type Attributes,
} from '../../../server/src/core/scim/attributes.ts';
import { ENTERPRISE } from '../../../server/src/core/scim/attributes.ts';
import { aContext } from '../../opening.ts';

const CUSTOM = 'urn:ietf:params:scim:schemas:extension:acme:2.0:User';

/** A value with every attribute of a table. */
function everything(attributes: Attributes): Record<string, unknown> {
  return Object.fromEntries(
    [...attributes.values()].map(({ name, sub, multiValued, type }) => {
      const value = type === 'complex' ? everything(sub) : `a ${type}`;
      return [name, multiValued ? [value] : value];
    }),
  );
}
const user = { ...everything(userAttributes), [ENTERPRISE]: everything(enterpriseAttributes), [CUSTOM]: { shoeSize: 44 } };
const operation = { ...everything(operationMembers), method: 'POST', path: '/Users', data: user };
const request = { ...everything(requestMembers), Operations: [operation] };
const bodies = {
  'a bulk request': request,
  'one with its members behind the operations': { Operations: [operation, operation], schemas: ['a'], failOnErrors: 1 },
  'a user alone': user,
  'users in a list': [user, user],
};

const files: Record<string, (json: string) => Document> = {
  'a file': (json) => open('bulk-request', json, aContext()),
  'the body of a request': (json) =>
    open('http', `POST https://graph.microsoft.com/v1.0/servicePrincipals/a/synchronization/jobs/b/bulkUpload\n\n${json}`, aContext()),
};

function keysOf(text: string): readonly { at: number; name: string }[] {
  return [...text.matchAll(/"([^"]+)":/g)].map(({ index, 1: name = '' }) => ({ at: index + 1, name }));
}

function describeAt(document: Document, at: number): Hover {
  const hover = document.describe(at);
  if (!hover) throw new Error(`Nothing is said of ${document.text.toString().slice(at, at + 30)}`);
  return hover;
}

describe.each(Object.entries(files))('in %s', (_, openIn) => {
  it.each(Object.entries(bodies))('every name of %s says what it means', (__, body) => {
    const document = openIn(JSON.stringify(body, null, 2));
    const text = document.text.toString();
    const keys = keysOf(text);
    expect(keys.length).toBeGreaterThan(80);
    for (const { at, name } of keys) {
      const { span, markdown } = describeAt(document, at);
      expect(text.slice(span.start, span.end)).toBe(`"${name}"`);
      expect(markdown).toMatch(/^\*\*[A-Z].*[.…]\*\*\n/);
      expect(markdown.split('\n').length, markdown).toBeLessThanOrEqual(12);
      expect(markdown).toMatch(/\n\nSources?: \[/);
    }
  });
});

/** The hover at the last name of a path written `a.b`, in a request with everything in it. */
function markdownOf(path: string): string {
  const document = open('bulk-request', JSON.stringify(request), aContext());
  const text = document.text.toString();
  let at = 0;
  for (const name of path.split('.')) at = text.indexOf(`"${name}":`, at) + 1;
  return describeAt(document, at).markdown;
}

describe('what is said', () => {
  it.each([
    ['Operations', ['multi-valued', 'required', '50', 'RFC 7644, section 3.7']],
    ['method', ['POST']],
    ['data.externalId', ['employeeId', '16 characters', 'must not be null or empty', 'RFC 7643, section 3.1']],
    ['data.userName', ['required', '113', 'verified']],
    ['data.active', ['boolean', 'accountEnabled', 'null is skipped']],
    ['data.emails', ['complex · multi-valued', 'type work', 'cannot be cleared', 'section 4.1.2']],
    ['data.emails.type', ['values work, home, other']],
    ['data.groups', ['readOnly']],
    ['data.nickName', ['No default mapping is published']],
    ['manager.value', ['externalId of the manager', 'section 4.3']],
    ['department', ['64 characters', 'null is skipped']],
    ['shoeSize', ['custom extension']],
  ])('of %s', (path, words) => {
    const markdown = markdownOf(path);
    for (const word of words) expect(markdown).toContain(word);
  });

  it('whatever the letter case', () => {
    const document = open('bulk-request', '{"Operations":[{"method":"POST","data":{"USERNAME":"a"}}]}', aContext());
    expect(document.describe(42)?.markdown).toContain('`userName`');
  });

  it('of an attribute only where there is no problem', () => {
    const document = open('bulk-request', '{"Operations":[{"METHOD":"DELETE","data":{}}]}', aContext());
    expect(document.hover(26)?.markdown).toContain('active');
    expect(document.hover(26)?.markdown).not.toContain('single-valued');
  });

  it('nothing of a name that is no attribute, of values and of PATCH bodies', () => {
    const text = '{"Operations":[{"method":"POST","data":{"jobTitle":"userName","displayName":"a"}}]}';
    const document = open('bulk-request', text, aContext());
    for (const word of ['jobTitle', 'userName', 'POST']) expect(document.describe(text.indexOf(word))).toBeUndefined();
  });

  it('also while the JSON is broken, with comments and in the midst of typing', () => {
    const text = '{ // first\n "Operations": [ { "method": "POST", /* who */ "data": { "userName": "a", "title": ';
    const document = open('bulk-request', text, aContext());
    for (const word of ['Operations', 'method', 'userName', 'title'])
      expect(describeAt(document, text.indexOf(word)).span.end).toBeLessThan(text.length);
  });
});

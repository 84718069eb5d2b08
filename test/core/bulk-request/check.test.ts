/** The one walk over an operation: which rule is asked what, and where. Each rule here answers with what it was given. */
import { describe, expect, it } from 'vitest';
import { TEMPLATE } from '../../../server/src/core/base/template.ts';
import { operationChecker } from '../../../server/src/core/bulk-request/check.ts';
import { plan } from '../../../server/src/core/bulk-request/plan.ts';
import { defineRule, type On, type Rule } from '../../../server/src/core/bulk-request/rule.ts';
import { defaultSettings } from '../../../server/src/core/index.ts';
import { CORE, ENTERPRISE } from '../../../server/src/core/bulk-request/example.ts';

const facts = (name: string) => ({
  id: `probe/${name}`,
  severity: 'error' as const,
  summary: 'A probe.',
  why: 'A probe.',
  remedy: 'A probe.',
  references: ['https://example.com'] as const,
  examples: { bad: [{ code: '' }] as const, good: [''] as const },
});

/** A rule that reports its subject as the message. */
const probe = (name: string, on: On) =>
  defineRule({
    ...facts(name),
    on,
    check: (subject: unknown, report: (finding: { message: string }) => void) => {
      report({ message: JSON.stringify(subject) });
    },
  }) as Rule;

/** What these probes are asked in an operation, each as `rule path subject`. */
function asked(operation: unknown, ...probes: readonly Rule[]): readonly string[] {
  const { problems } = operationChecker(plan(probes, defaultSettings), defaultSettings)(operation);
  return problems.map(({ rule, from, finding }) => `${rule.id.slice('probe/'.length)} ${from.join('.')} ${finding.message}`);
}
const withData = (data: unknown): unknown => ({ method: 'POST', bulkId: '1', path: '/Users', data });

describe('the walk asks a rule on', () => {
  it('operation: the operation, its names in their right case', () => {
    expect(asked({ Method: 'POST', PATH: '/Users' }, probe('op', 'operation'))).toEqual([
      'op  {"Method":"POST","PATH":"/Users","method":"POST","path":"/Users"}',
    ]);
  });

  it('user: the data of a record that is a user, and of no other', () => {
    const rule = probe('user', 'user');
    expect(asked(withData({ UserName: 'a' }), rule)).toEqual(['user data {"UserName":"a","userName":"a"}']);
    expect(asked({ method: 'PATCH', data: { userName: 'a' } }, rule)).toEqual([]);
    expect(asked(withData({ Operations: [] }), rule)).toEqual([]);
    expect(asked(withData([]), rule)).toEqual([]);
  });

  it('extension: every member of a user that is named like a URN', () => {
    expect(asked(withData({ [ENTERPRISE]: {}, 'urn:x:y': {}, 'URN:z': 1 }), probe('ext', 'extension'))).toEqual([
      `ext data "${ENTERPRISE}"`,
      'ext data "urn:x:y"',
      'ext data "URN:z"',
    ]);
  });

  it('other schema: every URI but the two that everybody writes', () => {
    expect(asked(withData({ schemas: [CORE, ENTERPRISE, 'urn:x:y', 7, TEMPLATE] }), probe('schema', 'other schema'))).toEqual([
      'schema data "urn:x:y"',
    ]);
  });

  it('unknown member: a name that no table holds, or holds in another letter case', () => {
    const rule = probe('unknown', 'unknown member');
    expect(
      asked({ ...(withData({ userNmae: 'a', Title: 'b', name: { first: 'c' }, 'urn:x:y': { anything: 1 } }) as object), status: 1 }, rule),
    ).toEqual([
      'unknown data.userNmae "userNmae"',
      'unknown data.Title "Title"',
      'unknown data.name.first "first"',
      'unknown data.urn:x:y "urn:x:y"',
      'unknown status "status"',
    ]);
  });

  it('wrong type: a value whose JSON type is not that of its attribute', () => {
    const data = {
      active: 'true',
      userName: ['a'],
      name: 'a',
      emails: { value: 'a' },
      title: null,
      phoneNumbers: ['1', null, { value: 2 }],
      [ENTERPRISE]: { manager: { value: 17 } },
    };
    expect(asked(withData(data), probe('type', 'wrong type'))).toEqual([
      'type data.active "true"',
      'type data.userName ["a"]',
      'type data.name "a"',
      'type data.emails {"value":"a"}',
      'type data.phoneNumbers.0 "1"',
      'type data.phoneNumbers.2.value 2',
      `type data.${ENTERPRISE}.manager.value 17`,
    ]);
    expect(asked({ method: 5, data: 'x' }, probe('type', 'wrong type'))).toEqual(['type method 5', 'type data "x"']);
  });

  it('list and element: what stands in multi-valued attributes', () => {
    const data = { schemas: ['urn:x'], emails: [{ value: 'a' }, null, 7], 'urn:x': [{ free: [] }] };
    expect(asked(withData(data), probe('list', 'list'), probe('element', 'element'))).toEqual([
      'list data.schemas ["urn:x"]',
      'list data.emails [{"value":"a"},null,7]',
      'element data.emails.0 {"value":"a"}',
    ]);
  });

  it('an attribute: its text, in whatever letter case its name is written, and no template', () => {
    const rule = probe('name', ['userName', 'operation.method']);
    expect(asked({ METHOD: 'put', data: { username: 'a', userName: `${TEMPLATE}@contoso.com`, title: 'b' } }, rule)).toEqual([
      'name METHOD "put"',
      'name data.username "a"',
    ]);
  });

  it('a pattern: every text in which it finds something, in extensions too', () => {
    const data = { userName: 'a\u200bb', emails: [{ value: '\u200b' }], 'urn:x': { list: ['c', ' \u200b'] } };
    expect(asked(withData(data), probe('text', /\u200b/u))).toEqual([
      'text data.userName "a\u200bb"',
      'text data.emails.0.value "\u200b"',
      'text data.urn:x.list.1 " \u200b"',
    ]);
  });
});

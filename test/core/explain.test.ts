/** What is said to whoever asks for a rule, a code, a heading or a text. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../server/src/core/index.ts';
import { scenarios } from '../../server/src/core/errors/scenarios.ts';
import { allRules } from '../opening.ts';

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

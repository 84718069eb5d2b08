/** How severe each rule about payloads is, profile entra / profile rfc: settled, so that no change of a rule changes it unnoticed. */
import { describe, expect, it } from 'vitest';
import { allRules } from '../../opening.ts';

const table: Readonly<Record<string, string>> = {
  'error / error': `
    bulk-response
    expected-array
    expected-object
    json/comment
    json/control-character
    json/several-byte-order-marks
    json/several-roots
    json/smart-quote
    json/syntax
    json/trailing-comma
    json/wrong-number
    json/wrong-root-type
    missing-bulk-id
    missing-data
    missing-method
    missing-operations
    missing-path
    missing-request-schema
    missing-user-name
    outdated-data-schemas
    unexpected-array
    unknown-method
    wrong-attribute-type
    wrong-bulk-id-type
    wrong-data-schemas-type
    wrong-data-type
    wrong-extension-type
    wrong-external-id-type
    wrong-method-case
    wrong-method-type
    wrong-operation-type
    wrong-operations-type
    wrong-path-type
    wrong-request-schema
    wrong-request-schemas-type
  `,
  'error / information': `
    bare-user
    patch-document
  `,
  'error / off': `
    missing-external-id
    patch-data
    too-many-operations
    unsupported-data-schemas
    unsupported-method
    unsupported-path
  `,
  'error / warning': `
    empty-operations
    wrong-operations-case
    wrong-path
  `,
  'hint / hint': `
    empty-object
    missing-manager
    unused-extension
  `,
  'hint / off': `
    duplicate-element-type
    ignored-fail-on-errors
    ignored-version
    missing-user-name-domain
  `,
  'information / information': `
    json/empty-document
    json/missing-end
  `,
  'information / off': `
    absent-from-log
    failed-in-log
    missing-enterprise-schema
    other-server
    several-logs
    unknown-custom-attribute
  `,
  'information / warning': `
    json/byte-order-mark
  `,
  'off / error': `
    unresolved-bulk-id
  `,
  'off / hint': `
    read-only-manager-name
  `,
  'warning / error': `
    duplicate-bulk-id
    duplicate-user-name
    missing-core-schema
    missing-data-schemas
    several-primary-elements
    undeclared-extension
    wrong-boolean-type
    wrong-fail-on-errors-type
    wrong-number-type
  `,
  'warning / information': `
    wrong-attribute-case
    wrong-operation-member-case
    wrong-request-member-case
    wrong-sub-attribute-case
  `,
  'warning / off': `
    bulk-id-reference
    graph-user-names
    ignored-element
    inconsistent-attribute-case
    invalid-user-name-characters
    missing-active
    too-long-external-id
    too-long-user-name
    unverified-user-name-domain
  `,
  'warning / warning': `
    core-schema-container
    duplicate-data-schemas
    duplicate-element
    duplicate-external-id
    empty-element
    flat-extension-notation
    json/duplicate-key
    json/lone-surrogate
    json/mojibake
    json/too-deep
    json/wrong-encoding
    manager-cycle
    misplaced-attribute
    missing-element-value
    own-manager
    response-member
    stringified-object
    unknown-attribute
    unknown-data-schemas
    unknown-operation-member
    unknown-request-member
    unknown-sub-attribute
    unused-request-schema
    wrong-attribute-name
    wrong-data-schemas-case
    wrong-element-type
    wrong-extension-urn
    wrong-manager-type
    wrong-path-case
  `,
};

describe('the severity of a rule', () => {
  const settled = new Map(
    Object.entries(table).flatMap(([levels, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => [name.includes('/') ? name : `bulk-request/${name}`, levels]),
    ),
  );
  it.each(
    allRules
      .filter(({ rule: { id } }) => /^(?:bulk-request|json)\//.test(id))
      .map(({ rule }) => ({ id: rule.id, severity: rule.severity })),
  )('$id is as settled', ({ id, severity }) => {
    expect(typeof severity === 'string' ? `${severity} / ${severity}` : `${severity.entra} / ${severity.rfc}`).toBe(settled.get(id));
  });
});

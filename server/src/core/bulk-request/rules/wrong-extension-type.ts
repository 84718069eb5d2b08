import { isObject } from '../../base/json.ts';
import { isTemplate } from '../../base/template.ts';
import { ENTERPRISE, USER } from '../../scim/attributes.ts';
import { inUser } from '../example.ts';
import { flatNameIn } from '../extension.ts';
import { defineRule } from '../rule.ts';
import { typeNameOf } from '../types.ts';

export default defineRule({
  id: 'bulk-request/wrong-extension-type',
  on: 'extension',
  severity: 'error',
  summary: 'An extension is an object.',
  why: 'RFC 7643 puts the attributes of an extension into an object that has the URI of the extension for its name.',
  remedy: 'Write an object, { }, with the attributes of the extension.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-3.3'],
  examples: {
    bad: [{ code: inUser({ [ENTERPRISE]: '«[{ "department": "Sales" }]»' }) }],
    good: [inUser({ [ENTERPRISE]: '{ "department": "Sales" }' })],
  },
  check(uri, report, user) {
    const value = user[uri];
    if (isObject(value) || value === null || isTemplate(value) || uri === USER || flatNameIn(uri) !== undefined) return;
    report({ at: [uri], message: `An extension must be an object, { }, with its attributes, not ${typeNameOf(value)}.` });
  },
});

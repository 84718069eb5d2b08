import { wrap } from '../../base/rule.ts';
import { elementAround } from '../element.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isJudgedAlone, typeNameOf } from '../types.ts';

export default defineRule({
  id: 'bulk-request/expected-object',
  on: 'wrong type',
  severity: 'error',
  summary: 'A complex attribute, and each element of a list of them, is an object.',
  why: 'RFC 7643 gives the attribute sub-attributes, such as value and type; a bare text says none of them.',
  remedy: 'Write an object, { }, with the sub-attributes.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.3.8', 'https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [
      {
        code: inUser({ emails: '[«"ahansen@contoso.com"»]' }),
        fixed: inUser({ emails: '[{\n          "value": "ahansen@contoso.com",\n          "type": "work"\n        }]' }),
      },
      { code: inUser({ name: '«"Astrid Hansen"»' }), fixed: inUser({ name: '{\n          "formatted": "Astrid Hansen"\n        }' }) },
      { code: inUser({ name: '«5»' }) },
    ],
    good: [inUser({ name: '{ "formatted": "Astrid Hansen" }' })],
  },
  check(value, report, { name, path, type, multiValued }) {
    if (type !== 'complex' || multiValued || Array.isArray(value) || isJudgedAlone(path)) return;
    report({
      message: `"${name}" must be an object, { }, here, not ${typeNameOf(value)}.`,
      fixes: typeof value === 'string' ? [{ title: 'Make it an object', changes: [wrap([], elementAround(name))] }] : [],
    });
  },
});

import { isObject } from '../../base/json.ts';
import { kept, wrap } from '../../base/rule.ts';
import { inUser } from '../example.ts';
import { elementAround } from '../element.ts';
import { defineRule } from '../rule.ts';
import { isJudgedAlone } from '../types.ts';

export default defineRule({
  id: 'bulk-request/expected-array',
  on: 'wrong type',
  severity: 'error',
  summary: 'A multi-valued attribute is an array, also of one element.',
  why: 'RFC 7643 defines multi-valued attributes as arrays. Scripts often collapse an array of one element into the element.',
  remedy: 'Put the value into [ ].',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.4'],
  examples: {
    bad: [
      {
        code: inUser({ emails: '«{ "type": "work", "value": "ahansen@contoso.com" }»' }),
        fixed: inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }]' }),
      },
      {
        code: inUser({ emails: '«"ahansen@contoso.com"»' }),
        fixed: inUser({
          emails: '[\n          {\n            "value": "ahansen@contoso.com",\n            "type": "work"\n          }\n        ]',
        }),
      },
      { code: inUser({ phoneNumbers: '«5550100»' }) },
    ],
    good: [inUser({ emails: '[{ "type": "work", "value": "ahansen@contoso.com" }]' })],
  },
  check(value, report, { name, path, multiValued }) {
    if (!multiValued || isJudgedAlone(path)) return;
    const fixes = isObject(value)
      ? [{ title: 'Put it into [ ]', safe: true, changes: [wrap([], [kept()])] }]
      : typeof value === 'string'
        ? [{ title: 'Make it an element of an array', changes: [wrap([], [elementAround(name)])] }]
        : [];
    report({ message: `"${name}" takes an array; put this into [ ].`, fixes });
  },
});

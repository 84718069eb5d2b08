import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isJudgedAlone, typeNameOf } from '../types.ts';
import { booleanIn } from './wrong-boolean-type.ts';

export default defineRule({
  id: 'bulk-request/wrong-attribute-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'Every value has the type of its attribute.',
  why: 'RFC 7643 gives each attribute a type; a value of another type has no meaning for it.',
  remedy: 'Write a value of the type that the hover of the attribute names.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.3'],
  examples: {
    bad: [
      { code: inUser({ displayName: '«{ "given": "Astrid" }»' }) },
      { code: inUser({ title: '«true»' }) },
      { code: inUser({ active: '«"on leave"»' }) },
    ],
    good: [inUser({ displayName: '"Astrid Hansen"' })],
  },
  check(value, report, { name, type, path, multiValued }) {
    if (multiValued || type === 'complex' || Array.isArray(value) || isJudgedAlone(path)) return;
    const isSaidElsewhere = type === 'boolean' ? booleanIn(value) !== undefined : typeof value === 'number';
    if (isSaidElsewhere) return;
    const expected = type === 'boolean' ? 'true or false' : 'a string';
    report({ message: `"${name}" must be ${expected}, not ${typeNameOf(value)}.` });
  },
});

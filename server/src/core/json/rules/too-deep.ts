import { DEEPEST } from '../../base/json.ts';
import { REQUEST, SCHEMAS } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'json/too-deep',
  on: 'deep nesting',
  severity: 'warning',
  summary: `Objects and arrays nest at most ${DEEPEST} deep.`,
  why: 'SCIM data nests a few levels deep at most: an attribute, its elements, their sub-attributes. Something this deep was not meant, and is not looked into.',
  remedy: 'Look for a closing brace or bracket that was never written.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-2.3.8'],
  examples: {
    bad: [{ code: `{ ${SCHEMAS}, "Operations": [«{» "method": ${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)} }] }` }],
    good: [REQUEST],
  },
  check({ span }, report) {
    report({
      span,
      message: `This nests more than ${DEEPEST} levels deep and is not checked; look for a brace or bracket that was never closed.`,
    });
  },
});

import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/missing-matching-attribute',
  on: 'object mapping',
  severity: 'error',
  summary: 'A mapping of people has an attribute that they are matched by.',
  why: 'The job finds out who is there already by the mappings with a matchingPriority above 0. Without one it can match nobody, and the portal does not save such a mapping.',
  remedy: 'Give the mapping of externalId to employeeId, or of another pair of unique ids, the matchingPriority 1.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes',
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping',
  ],
  examples: {
    bad: [
      {
        code: aSchema(aMapping())
          .replace('"matchingPriority": 1,', '"matchingPriority": 0,')
          .replace('"attributeMappings"', '«"attributeMappings"»'),
      },
    ],
    good: [
      aSchema(aMapping()),
      aSchema(aMapping()).replace('"matchingPriority": 1,', '"matchingPriority": 0,').replace('"enabled": true', '"enabled": false'),
    ],
  },
  check({ value, mappings, isApiDriven }, report) {
    if (!isApiDriven || value.enabled === false || !/^user$/i.test(String(value.targetObjectName))) return;
    if (mappings.length === 0 || mappings.some(({ matchingPriority }) => matchingPriority > 0)) return;
    report({
      at: ['attributeMappings'],
      part: 'key',
      message: 'No mapping has a matchingPriority above 0, so nobody can be matched; give the pair of ids matchingPriority 1.',
    });
  },
});

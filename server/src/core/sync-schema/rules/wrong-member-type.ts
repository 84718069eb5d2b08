import { aSchema, upnBy } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sync-schema/wrong-member-type',
  on: 'wrong type',
  severity: 'error',
  summary: 'The members of a schema have the types that Graph documents.',
  why: 'Graph refuses a schema in which a member has another type: "Property … in payload has a value that does not match schema". What is below such a member is not looked at.',
  remedy: 'Write the member with the documented type.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema',
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping',
  ],
  examples: {
    bad: [{ code: aSchema(upnBy('[emails[type eq "work"].value]')).replace('"matchingPriority": 0', '"matchingPriority": «"0"»') }],
    good: [aSchema(upnBy('[emails[type eq "work"].value]'))],
  },
  check({ expected }, report) {
    report({ message: `This must be ${expected}, as Graph documents it.` });
  },
});

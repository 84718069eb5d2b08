import { set } from '../../base/rule.ts';
import { aMapping, aSchema } from '../example.ts';
import { meantBy, quotedName, renamedIn } from '../names.ts';
import { defineRule } from '../rule.ts';
import { changesIn } from '../source.ts';

export default defineRule({
  id: 'sync-schema/unknown-source-attribute',
  on: 'mapping',
  severity: 'error',
  summary: 'A mapping reads attributes that the source object of the schema has.',
  why: 'A mapping takes its values from the attributes that the directory of the source defines; letter case counts. One that is not defined there never has a value, and a schema that names it is refused.',
  remedy:
    'Name an attribute of the source object, or add the attribute to it: a custom one has to be defined in the schema before it can be mapped.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource',
  ],
  examples: {
    bad: [
      { code: aSchema(aMapping({ expression: '«[Title]»' })), fixed: aSchema(aMapping({ expression: '[title]' })) },
      { code: aSchema(aMapping({ expression: '«Append([titel], "")»' })), fixed: aSchema(aMapping({ expression: 'Append([title], "")' })) },
      { code: aSchema(aMapping({ expression: '«[urn:ietf:params:scim:schemas:extension:contoso:1.0:User:JobCode]»' })) },
    ],
    good: [
      aSchema(aMapping({ target: 'otherMails', expression: '[emails[type  eq "work"].value]' })),
      aSchema(aMapping({ expression: '[Title]' })).replace('"name": "API",', '"name": "Another directory",'),
    ],
  },
  check({ reads, sourceObject, expression, tree, source, isApiDriven }, report) {
    if (!sourceObject || !tree) return;
    const unknown = reads.find((name) => !sourceObject.has(name));
    if (unknown === undefined) return;
    const meant = meantBy(unknown, sourceObject);
    report({
      at: ['source', expression === undefined ? 'name' : 'expression'],
      ...(isApiDriven ? {} : { severity: 'information' }),
      message: `The source object of this schema has no ${quotedName(unknown)}; ${meant === undefined ? 'name an attribute that it has, or add this one to it' : `write ${meant}`}.`,
      fixes:
        meant === undefined
          ? []
          : [
              {
                title: `Read ${meant}`,
                changes:
                  expression === undefined
                    ? [set(['source', 'name'], meant)]
                    : changesIn(source, renamedIn(expression, tree, unknown, meant)),
              },
            ],
    });
  },
});

import { isObject } from '../../base/json.ts';
import { rename } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { attributeNamed, customAttributes, ENTERPRISE, USER } from '../../scim/attributes.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const urn = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';
const schemas = `["${USER}", "${ENTERPRISE}", "${urn}"]`;
const settings = { customSchemas: [{ urn, attributes: [{ name: 'hireDate', type: 'dateTime', multiValued: false } as const] }] };

export default defineRule({
  id: 'bulk-request/unknown-custom-attribute',
  on: 'extension',
  once: 'by name',
  severity: { entra: 'information', rfc: 'off' },
  summary: 'Extensions and their attributes are those that the configuration declares, where it declares any.',
  why: 'Attributes that are not in the schema of the application are read by no mapping. The customSchemas of scimlint.config.json say which ones are; this one is not among them.',
  remedy: 'Write the name as it is declared, or declare it in scimlint.config.json and add it to the schema of the application.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes'],
  examples: {
    bad: [
      {
        settings,
        code: inUser({ schemas, [urn]: '{ «"hireDat"»: "2025-03-01T00:00:00Z" }' }),
        fixed: inUser({ schemas, [urn]: '{ "hireDate": "2025-03-01T00:00:00Z" }' }),
      },
      {
        settings: { customSchemas: [{ urn: 'urn:contoso:employee', attributes: [] }] },
        code: inUser({ schemas, [`«${urn}»`]: '{ "badge": "7" }' }),
      },
    ],
    good: [inUser({ schemas, [urn]: '{ "badge": "7" }' })],
  },
  check(uri, report, user, { customSchemas }) {
    if (customSchemas.length === 0 || [USER, ENTERPRISE].some((one) => one.toLowerCase() === uri.toLowerCase())) return;
    const schema = customSchemas.find((one) => one.urn.toLowerCase() === uri.toLowerCase());
    const extension = user[uri];
    if (!schema)
      report({
        at: [uri],
        part: 'key',
        message: 'The customSchemas in scimlint.config.json do not have this extension; add it there, or write its URN as declared.',
      });
    else if (isObject(extension) && schema.attributes.length > 0) {
      const declared = customAttributes(schema);
      for (const name in extension) {
        if (attributeNamed(declared, name) || isTemplate(name)) continue;
        const meant = nearest(name, declared.keys());
        report({
          at: [uri, name],
          part: 'key',
          message:
            meant === undefined
              ? 'This attribute is not declared in scimlint.config.json; add it to its customSchemas if the application has it.'
              : `This attribute is not declared in scimlint.config.json; write "${meant}" if that was meant.`,
          fixes: meant === undefined ? [] : [{ title: `Rename to ${meant}`, changes: [rename([uri, name], meant)] }],
        });
      }
    }
  },
});

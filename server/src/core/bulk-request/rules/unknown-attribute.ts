import { isObject, type Json } from '../../base/json.ts';
import { move, remove, rename, type JsonFix, type Path } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { attributeNamed, ENTERPRISE, enterpriseAttributes, userAttributes, type Attributes } from '../../scim/attributes.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { graphNames, synonyms } from '../../scim/synonyms.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bulk-request/unknown-attribute',
  on: 'user',
  once: 'by name',
  severity: 'warning',
  summary: 'A user has the attributes that SCIM defines, and extensions for all others.',
  why: 'Attributes that the schema of the application does not hold are read by no mapping. Your own stand under the URI of an extension, which is added to the schema of the application.',
  remedy: 'Use the attribute that was meant, put your own under the URI of an extension, or delete this one.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7643#section-4.1',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes',
  ],
  examples: {
    bad: [
      { code: inUser({ '«displayNmae»': '"Astrid Hansen"' }), fixed: inUser({ displayName: '"Astrid Hansen"' }) },
      {
        code: inUser({ '«firstName»': '"Astrid"' }),
        fixed: inUser({ name: '{\n          "givenName": "Astrid"\n        }' }),
      },
      { code: inUser({ '«email»': '"ahansen@contoso.com"' }) },
      { code: inUser({ '«shoeSize»': '"39"' }), fixed: inUser({}) },
      { code: inUser({ [ENTERPRISE]: '{ «"departmnet"»: "Sales" }' }), fixed: inUser({ [ENTERPRISE]: '{ "department": "Sales" }' }) },
    ],
    good: [inUser({ displayName: '"Astrid Hansen"' })],
  },
  check(user, report) {
    for (const name in user) {
      if (isKnown(name, userAttributes) || isTemplate(name) || /^urn:/i.test(name) || isSaidElsewhere(name)) continue;
      report({ at: [name], part: 'key', ...wordsFor(name, userAttributes, user, []) });
    }
    const extension = user[ENTERPRISE];
    if (!isObject(extension)) return;
    for (const name in extension) {
      if (isKnown(name, enterpriseAttributes) || isTemplate(name) || isKnown(name, userAttributes)) continue;
      report({ at: [ENTERPRISE, name], part: 'key', ...wordsFor(name, enterpriseAttributes, extension, [ENTERPRISE]) });
    }
  },
});

const isKnown = (name: string, attributes: Attributes): boolean => attributes.has(name) || attributeNamed(attributes, name) !== undefined;
/** As misplaced, as a name of Graph, or as what a PATCH carries. */
const isSaidElsewhere = (name: string): boolean =>
  isKnown(name, enterpriseAttributes) || graphNames.has(name.toLowerCase()) || name.toLowerCase() === 'operations';

function wordsFor(name: string, known: Attributes, owner: Json, at: Path): { message: string; fixes: readonly JsonFix[] } {
  const to = (known === userAttributes ? synonyms.get(name.toLowerCase()) : undefined) ?? [nearest(name, known.keys()) ?? ''];
  const meant = to.join('.');
  if (meant === '')
    return {
      message: 'This is no attribute of SCIM; put your own under the URI of an extension, or delete it.',
      fixes: [{ title: 'Delete it', changes: [remove([...at, name])] }],
    };
  return { message: `This is no attribute of SCIM; write "${meant}" if that was meant.`, fixes: fixesTo(name, to, owner, at) };
}

/** Only where the value can stand there as it is. */
function fixesTo(name: string, to: readonly string[], owner: Json, at: Path): readonly JsonFix[] {
  const [first = '', second] = to;
  const value = owner[name];
  const target = attributeNamed(userAttributes, first);
  if (second !== undefined) {
    const parent = owner[first];
    const isFree = parent === undefined || (isObject(parent) && parent[second] === undefined);
    return isFree && typeof value === 'string'
      ? [{ title: `Move to ${first}.${second}`, changes: [move([...at, name], [...at, ...to])] }]
      : [];
  }
  const fits = !target || at.length > 0 || target.multiValued === Array.isArray(value);
  return first in owner || !fits ? [] : [{ title: `Rename to ${first}`, changes: [rename([...at, name], first)] }];
}

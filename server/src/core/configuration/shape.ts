/**
 * The shape of `scimlint.config.json`, as JSON Schema. What editors complete (`schemas/scimlint.config.schema.json`) and
 * what the file is checked with (`shape.generated.ts`) are made of it (npm run generate).
 */
import { kindIds } from '../base/kind.ts';
import { customTypes, dialects, levels } from '../base/settings.ts';

const text = (description: string) => ({ type: 'string', description });
const choice = (values: readonly string[], description: string) => ({ enum: values, description });
const list = (items: unknown, description: string) => ({ type: 'array', items, description });
const object = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
});
const map = (values: unknown, description: string) => ({ type: 'object', additionalProperties: values, description });

const glob = text(
  'Counts from the folder of this file. Without a slash it is looked for in every folder; with one at its beginning, here only.',
);
const profile = choice(['entra', 'rfc'], 'What requests are written for: /bulkUpload of Microsoft Entra, or any SCIM server (RFC 7644).');
const rules = map({ enum: levels }, 'The severity of single rules.');

const attribute = object(
  {
    name: text('As it is written in payloads.'),
    type: choice(customTypes, 'The SCIM data type; string where it is not given.'),
    multiValued: { type: 'boolean', description: 'Whether it holds a list.' },
  },
  ['name'],
);

export const shape = object({
  $schema: text('The address of the schema of this file.'),
  profile,
  verifiedDomains: list(
    text('Such as contoso.com.'),
    'The domains that the tenant has verified. A userName with another one is then a warning.',
  ),
  defaultDomain: text('What DefaultDomain() gives: the default domain of the tenant.'),
  userNameDomain: choice(
    ['used', 'ignored'],
    'Whether the mapping of userPrincipalName keeps the domain of userName (used) or takes it off, as the documented expression does (ignored).',
  ),
  matching: {
    ...object({
      source: text('The attribute of the payload that people are matched by: externalId by default.'),
      target: text('The attribute of Entra ID that it is compared with, such as employeeId.'),
    }),
    description: 'How the job matches a record with a person.',
  },
  customSchemas: list(
    object(
      {
        urn: text('Such as urn:ietf:params:scim:schemas:extension:contoso:1.0:User.'),
        attributes: list(attribute, 'Its attributes; any where they are not listed.'),
      },
      ['urn'],
    ),
    'Your own extensions of the SCIM user.',
  ),
  functions: text('The path of a saved answer of schema/functions, from the folder of this file: the functions in it are known.'),
  dialect: choice(dialects, 'The tool that request files are written for; auto tells it by the file.'),
  rules,
  files: map({ enum: kindIds }, 'What the files that a glob finds are, whatever stands in them.'),
  ignore: list(glob, 'Files that are left alone.'),
  together: list(
    list(glob, 'Globs of files that belong together.'),
    'Files that are about the same job, whichever folders they lie in: what a log says then shows in the payload and in the schema.',
  ),
  apart: list(glob, 'Files that tell nothing to others, such as the log of long ago.'),
  overrides: list(
    object({ files: list(glob, 'The files that this is about.'), profile, rules }, ['files']),
    'Other severities, or another profile, for some files. Later ones win.',
  ),
});

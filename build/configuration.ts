/** What is written from the shape of `scimlint.config.json`: the schema that editors complete it with, and its page. */
import { shape as configurationShape } from '../server/src/core/configuration/shape.ts';

/** What editors complete and check by themselves: the shape, with every rule by its name. */
export function configurationSchema(severities: Readonly<Record<string, unknown>>): string {
  const rules = { $ref: '#/definitions/rules' };
  const { overrides } = configurationShape.properties as Record<string, { items?: { properties?: object } }>;
  const items = { ...overrides?.items, properties: { ...overrides?.items?.properties, rules } };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'scimlint.config.json',
    description: 'The configuration of scimlint, for editors and pipelines alike.',
    allowComments: true,
    allowTrailingCommas: true,
    ...configurationShape,
    properties: { ...configurationShape.properties, rules, overrides: { ...overrides, items } },
    definitions: {
      rules: { type: 'object', description: 'The severity of single rules.', additionalProperties: false, properties: severities },
    },
  };
  return `${JSON.stringify(schema)}\n`; // read by editors, and part of the package: without blanks it is half as long
}

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
}

const example = `{
  "verifiedDomains": ["contoso.com", "contoso.onmicrosoft.com"],
  "defaultDomain": "contoso.com",
  "matching": { "source": "externalId", "target": "employeeId" },
  "customSchemas": [
    {
      "urn": "urn:ietf:params:scim:schemas:extension:contoso:1.0:User",
      "attributes": [{ "name": "hireDate", "type": "dateTime" }]
    }
  ],
  "rules": { "bulk-request/missing-active": "warning" },
  "files": { "exports/**/*.json": "bulk-request" },
  "ignore": ["vendor"],
  "overrides": [{ "files": ["drafts"], "rules": { "bulk-request/too-many-operations": "off" } }]
}`;

export function configurationPage(): string {
  return [
    '# scimlint.config.json',
    'Written from its definition by `npm run generate`; a test fails when it is out of date.',
    'One file for the editor, other editors and pipelines alike. The nearest one counts, from the folder of a file up to the workspace folder (on the command line: up to the repository). Where there is one, `scimlint.rules` of the editor is not read. Every member may be left out; comments are allowed. A mistake in it is reported at its line, and the rest stays in force. It is followed as it changes.',
    `\`\`\`json\n${example}\n\`\`\``,
    ['| member | what may stand there | what it says |', '| --- | --- | --- |', ...rows(configurationShape as Node, '')].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function rows({ properties = {} }: Node, prefix: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, node]) => {
    const inner = node.properties ? node : node.items?.properties ? node.items : undefined;
    const own = name === '$schema' ? [] : [`| \`${prefix}${name}\` | ${valueText(node)} | ${node.description ?? ''} |`];
    return [...own, ...(inner ? rows(inner, `${prefix}${name}${node.items ? '[]' : ''}.`) : [])];
  });
}

function valueText({ type, enum: choices, items, additionalProperties }: Node): string {
  if (choices) return choices.map((one) => `\`${one}\``).join(', ');
  if (items) return `list of ${items.properties ? 'objects' : valueText(items)}`;
  if (additionalProperties) return `object, values: ${valueText(additionalProperties)}`;
  return type ?? '';
}

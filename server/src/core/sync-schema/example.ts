/** A small schema of an API-driven job, for examples. */
import { sourceOf } from './source.ts';

/**
 * `mapping` is the JSON text of an attribute mapping beside that of employeeId; the others are JSON texts of what else an
 * example is about.
 */
export const aSchema = (
  mapping: string,
  {
    scope = '',
    attributes = '{ "name": "userName" }, { "name": "title" }, { "name": "emails[type eq \\"work\\"].value" }',
    target = '',
  }: { readonly scope?: string; readonly attributes?: string; readonly target?: string } = {},
): string => `{
  "id": "API2AAD",
  "synchronizationRules": [
    {
      "name": "SCIM to Entra ID",
      "sourceDirectoryName": "API",
      "targetDirectoryName": "Microsoft Entra ID",
      "objectMappings": [
        {
          "enabled": true,
          "sourceObjectName": "User",
          "targetObjectName": "User",${scope === '' ? '' : `\n          "scope": ${scope},`}
          "attributeMappings": [
            {
              "targetAttributeName": "employeeId",
              "matchingPriority": 1,
              "flowType": "Always",
              "source": { "type": "Attribute", "name": "externalId", "expression": "[externalId]", "parameters": [] }
            },
            ${mapping}
          ]
        }
      ]
    }
  ],
  "directories": [
    {
      "name": "API",
      "objects": [{ "name": "User", "attributes": [{ "name": "externalId" }, ${attributes}] }]
    }${target === '' ? '' : `,\n    { "name": "Microsoft Entra ID", "objects": [{ "name": "User", "attributes": [${target}] }] }`}
  ]
}
`;

/** JSON text of a string, in which `«»` around all of it marks the text with its quotes. */
const quoted = (text: string): string => (text.startsWith('«') ? `«${JSON.stringify(text.slice(1, -1))}»` : JSON.stringify(text));

/** The mapping of userPrincipalName by an expression, written as in the portal; `«»` may mark a part of it. */
export const upnBy = (expression: string, flowType = 'Always', parameters = '[]'): string => `{
              "targetAttributeName": "userPrincipalName",
              "matchingPriority": 0,
              "flowType": ${quoted(flowType)},
              "source": {
                "type": "${sourceOf(expression.replace(/[«»]/g, ''))?.type ?? 'Function'}",
                "name": ${quoted(sourceOf(expression.replace(/[«»]/g, ''))?.name ?? 'Join')},
                "expression": ${quoted(expression)},
                "parameters": ${parameters}
              }
            }`;

/** Any other mapping, on one line. Each may be marked as a whole. */
export const aMapping = ({
  target = 'jobTitle',
  priority = '0',
  flowType = 'Always',
  expression = '[title]',
  parameters = '[]',
  name,
}: {
  readonly target?: string;
  readonly priority?: string;
  readonly flowType?: string;
  readonly expression?: string;
  readonly parameters?: string;
  readonly name?: string;
} = {}): string => {
  const source = sourceOf(expression.replace(/[«»]/g, ''));
  return `{
              "targetAttributeName": ${quoted(target)}, "matchingPriority": ${priority}, "flowType": ${quoted(flowType)},
              "source": { "type": "${source?.type ?? 'Function'}", "name": ${quoted(name ?? source?.name ?? 'Switch')}, "expression": ${quoted(expression)}, "parameters": ${parameters} }
            }`;
};

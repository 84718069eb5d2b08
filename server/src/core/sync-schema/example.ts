/** A small schema of an API-driven job, for examples. */

/** `mapping` is the JSON text of the attribute mapping of userPrincipalName. */
export const aSchema = (mapping: string): string => `{
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
          "targetObjectName": "User",
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
      "objects": [{ "name": "User", "attributes": [{ "name": "externalId" }, { "name": "userName" }, { "name": "emails[type eq \\"work\\"].value" }] }]
    }
  ]
}
`;

/** The mapping of userPrincipalName by an expression, written as in the portal; `«»` may mark a part of it. */
export const upnBy = (expression: string, flowType = 'Always', parameters = '[]', name = 'Join'): string => `{
              "targetAttributeName": "userPrincipalName",
              "matchingPriority": 0,
              "flowType": ${flowType.startsWith('«') ? flowType.replace(/«(.*)»/, '«"$1"»') : JSON.stringify(flowType)},
              "source": {
                "type": "${/^«?\[/.test(expression) ? 'Attribute' : 'Function'}",
                "name": "${name}",
                "expression": ${expression.startsWith('«') ? `«${JSON.stringify(expression.slice(1, -1))}»` : JSON.stringify(expression)},
                "parameters": ${parameters}
              }
            }`;

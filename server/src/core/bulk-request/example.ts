/** Builds the requests that examples are made of, so that an example shows what it is about and nothing else. */
import { SCHEMAS } from '../json/example.ts';

export const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Members = Readonly<Record<string, string | undefined>>;

const user: Members = {
  schemas: `["${CORE}", "${ENTERPRISE}"]`,
  externalId: '"701984"',
  userName: '"ahansen@contoso.com"',
  active: 'true',
};
const operation: Members = { method: '"POST"', bulkId: '"op-1"', path: '"/Users"' };

/** The `data` of an operation. Members are JSON text; those given replace those of a user in order, undefined leaves one out. */
export const aUser = (members: Members = {}): string => object({ ...user, ...members }, '      ');

/** One operation; likewise. */
export const anOperation = (members: Members = {}): string => object({ ...operation, data: aUser(), ...members }, '    ');

/** A request of these operations. */
export const aRequest = (...operations: readonly string[]): string =>
  `{\n  ${SCHEMAS},\n  "Operations": [\n    ${operations.join(',\n    ')}\n  ]\n}`;

/** A request of one operation, of which `members` are worth showing. */
export const inOperation = (members: Members): string => aRequest(anOperation(members));
/** A request of one user, of which `members` are worth showing. */
export const inUser = (members: Members): string => inOperation({ data: aUser(members) });

const schemaWith = (source: object): string =>
  JSON.stringify({
    synchronizationRules: [
      {
        sourceDirectoryName: 'API',
        targetDirectoryName: 'Microsoft Entra ID',
        objectMappings: [{ attributeMappings: [{ targetAttributeName: 'userPrincipalName', source }] }],
      },
    ],
  });

/** A schema whose mapping of the sign-in name takes userName as it is. */
export const schemaTakingUserName = schemaWith({ type: 'Attribute', name: 'userName', expression: '[userName]' });

/** One whose mapping takes what stands before the @ as it is, and another domain. */
export const schemaTakingLocalPart = schemaWith({
  type: 'Function',
  name: 'Join',
  expression: 'Join("", Replace([userName], , "(?<Suffix>@(.)*)", "Suffix", "", , ), "@", DefaultDomain())',
});

/** A name that begins with a mark carries it outside its quotes: `«method»`. */
function object(members: Members, indentation: string): string {
  const lines = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [`${indentation}  ${quoted(name)}: ${value}`],
  );
  return `{\n${lines.join(',\n')}\n${indentation}}`;
}

const quoted = (name: string): string => (name.startsWith('«') ? `«"${name.slice(1, -1)}"»` : `"${name}"`);

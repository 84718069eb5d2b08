/** What SCIMMY, a library for SCIM servers, says of the same documents. It is told what each document is. */
import SCIMMY from 'scimmy';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Its objections, each once; none for a kind that it cannot be asked about. `document` is what `JSON.parse` gives. */
export function objectionsOfScimmy(kind: string, document: unknown): readonly string[] {
  const tried = triesFor(kind, document).flatMap((construct) => {
    try {
      construct();
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
  return [...new Set(tried)];
}

function triesFor(kind: string, document: unknown): readonly (() => unknown)[] {
  if (!isObject(document)) return [];
  switch (kind) {
    case 'bulk-request':
      return [() => new SCIMMY.Messages.BulkRequest(document as never), ...newUsersIn(document).map((user) => () => aUser(user))];
    case 'user':
      return [() => aUser(document)];
    case 'group':
      return [() => new SCIMMY.Schemas.Group(document, 'in')];
    case 'patch':
      return [() => new SCIMMY.Messages.PatchOp(document as never)];
    default:
      return [];
  }
}

const aUser = (user: unknown): unknown => new SCIMMY.Schemas.User(user, 'in');

/** The constructor of a request does not look at the data of its operations. */
const newUsersIn = ({ Operations }: Json): readonly unknown[] =>
  (Array.isArray(Operations) ? (Operations as readonly unknown[]) : []).flatMap((operation) =>
    isObject(operation) && operation.method === 'POST' && operation.path === '/Users' ? [operation.data] : [],
  );

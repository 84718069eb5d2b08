/** One defect for each rule: what is done to a clean request, and where the rule has to report it. */
import { ENTERPRISE, USER } from '../../../server/src/core/scim/attributes.ts';
import { Raw } from './printed.ts';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-dynamic-delete -- a request that is changed at will, into what no type allows */
export type Request = any;
/** At a value, at the key of a member, or, for something that is missing, at the key or first character of its owner. */
export type Place = readonly ['value' | 'key' | 'owner', ...(string | number)[]];

/** A number from 0 up to but not including `below`. */
export type Random = (below: number) => number;

const last = (request: Request): number => request.Operations.length - 1;

/** Changes something in one operation. */
const inOperation =
  (change: (operation: any, at: readonly (string | number)[], random: Random) => Place) =>
  (request: Request, random: Random): Place => {
    const i = random(request.Operations.length);
    return change(request.Operations[i], ['Operations', i], random);
  };
const inUser = (change: (user: any, at: readonly (string | number)[], random: Random) => Place) =>
  inOperation((operation, at, random) => change(operation.data, [...at, 'data'], random));
const setIn =
  (path: readonly string[], value: unknown) =>
  (user: any, at: readonly (string | number)[]): Place => {
    let owner = user;
    for (const step of path.slice(0, -1)) owner = owner[step] ??= {};
    owner[path.at(-1) ?? ''] = value;
    return ['value', ...at, ...path];
  };
const setOperation = (name: string, value: unknown) => inOperation((operation, at) => setIn([name], value)(operation, at));
const setUser = (path: readonly string[], value: unknown) => inUser(setIn(path, value));
const addMember = (name: string, value: unknown) =>
  inOperation((operation, at) => {
    operation[name] = value;
    return ['key', ...at, name];
  });
const addAttribute = (name: string, value: unknown) =>
  inUser((user, at) => {
    user[name] = value;
    return ['key', ...at, name];
  });
const without = (name: string) =>
  inOperation((operation, at) => {
    delete operation[name];
    return ['owner', ...at];
  });
const CUSTOM = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User';

/** By rule. Where one has several, each is tried. */
export const mutations: Readonly<Record<string, readonly ((request: Request, random: Random) => Place)[]>> = {
  'missing-request-schema': [
    (request) => {
      delete request.schemas;
      return ['owner'];
    },
    (request) => ['value', ...((request.schemas = []), ['schemas'])],
  ],
  'wrong-request-schema': [
    (request) => ['value', ...((request.schemas = ['urn:ietf:params:scim:api:messages:2.0:bulkRequest']), ['schemas', 0])],
    (request) => ['value', ...((request.schemas = ['urn:ietf:params:scim:api:messages:2.0:BulkReqest']), ['schemas', 0])],
  ],
  'unused-request-schema': [(request) => (request.schemas.push(USER), ['value', 'schemas', 1])],
  'wrong-request-schemas-type': [(request) => ((request.schemas = request.schemas[0]), ['value', 'schemas'])],
  'wrong-fail-on-errors-type': [(request) => ((request.failOnErrors = '1'), ['value', 'failOnErrors'])],
  'ignored-fail-on-errors': [(request) => ((request.failOnErrors = 3), ['value', 'failOnErrors'])],
  'unknown-request-member': [(request) => ((request.generated = 'today'), ['key', 'generated'])],
  'wrong-operation-type': [
    (request, random) => {
      const i = random(request.Operations.length);
      request.Operations[i] = request.Operations[i].data;
      return ['owner', 'Operations', i];
    },
  ],
  'missing-method': [without('method')],
  'missing-path': [without('path')],
  'missing-bulk-id': [without('bulkId')],
  'wrong-method-type': [setOperation('method', ['POST'])],
  'wrong-method-case': [setOperation('method', 'Post')],
  'unknown-method': [setOperation('method', 'UPSERT')],
  'unsupported-method': [setOperation('method', 'PUT')],
  'wrong-path-type': [setOperation('path', ['/Users'])],
  'wrong-path-case': [setOperation('path', '/users')],
  'wrong-path': [setOperation('path', '/scim/v2/Users'), setOperation('path', 'Users/')],
  'wrong-bulk-id-type': [setOperation('bulkId', 4711)],
  'duplicate-bulk-id': [
    (request) => (
      (request.Operations[last(request)].bulkId = request.Operations[0].bulkId),
      ['value', 'Operations', last(request), 'bulkId']
    ),
  ],
  'duplicate-external-id': [
    (request) => (
      (request.Operations[last(request)].data.externalId = request.Operations[0].data.externalId),
      ['value', 'Operations', last(request), 'data', 'externalId']
    ),
  ],
  'duplicate-user-name': [
    (request) => (
      (request.Operations[last(request)].data.userName = request.Operations[0].data.userName.toUpperCase()),
      ['value', 'Operations', last(request), 'data', 'userName']
    ),
  ],
  'wrong-data-type': [inOperation((operation, at) => ((operation.data = [operation.data]), ['key', ...at, 'data']))],
  'response-member': [addMember('status', '201'), addMember('location', 'https://scim.contoso.com/Users/1')],
  'ignored-version': [addMember('version', 'W/"1"')],
  'unknown-operation-member': [addMember('nickName', 'Asta'), addMember('comment', 'new')],
  'missing-data-schemas': [inUser((user, at) => (delete user.schemas, ['owner', ...at]))],
  'wrong-data-schemas-type': [inUser((user, at) => ['value', ...at, 'schemas', user.schemas.push(5) - 1])],
  'wrong-data-schemas-case': [inUser((user, at) => ((user.schemas[0] = USER.toUpperCase()), ['value', ...at, 'schemas', 0]))],
  'outdated-data-schemas': [inUser((user, at) => ((user.schemas[0] = 'urn:scim:schemas:core:1.0'), ['value', ...at, 'schemas', 0]))],
  'unknown-data-schemas': [inUser((user, at) => ((user.schemas[0] = `${USER}s`), ['value', ...at, 'schemas', 0]))],
  'duplicate-data-schemas': [inUser((user, at) => ['value', ...at, 'schemas', user.schemas.push(USER) - 1])],
  'undeclared-extension': [addAttribute(CUSTOM, { schoolCode: '4711' })],
  'unused-extension': [inUser((user, at) => ['value', ...at, 'schemas', user.schemas.push(CUSTOM) - 1])],
  'empty-object': [setUser([ENTERPRISE], {})],
  'flat-extension-notation': [
    inUser((user, at) => {
      delete user[ENTERPRISE].division;
      user[`${ENTERPRISE}:division`] = 'North';
      return ['key', ...at, `${ENTERPRISE}:division`];
    }),
  ],
  'wrong-attribute-name': [
    inUser((user, at) => {
      user.schemas.push(CUSTOM);
      user[CUSTOM] = { 'Hire Date': '2025-03-01' };
      return ['key', ...at, CUSTOM, 'Hire Date'];
    }),
  ],
  'missing-external-id': [inUser((user, at) => (delete user.externalId, ['owner', ...at])), setUser(['externalId'], '')],
  'wrong-external-id-type': [setUser(['externalId'], 4711)],
  'too-long-external-id': [setUser(['externalId'], '7f3a9c52-7a2e-4b87-9b6b-8c0d6a6e4f21')],
  'missing-user-name': [inUser((user, at) => (delete user.userName, ['owner', ...at])), setUser(['userName'], '')],
  'invalid-user-name-characters': [setUser(['userName'], 'sørensen@contoso.com'), setUser(['userName'], 'a+b@contoso.com')],
  'too-long-user-name': [setUser(['userName'], `${'a'.repeat(70)}@contoso.com`)],
  'missing-user-name-domain': [setUser(['userName'], 'nobody')],
  'unverified-user-name-domain': [setUser(['userName'], 'nobody@contoso.local')],
  'missing-active': [inUser((user, at) => (delete user.active, ['owner', ...at]))],
  'wrong-boolean-type': [setUser(['active'], 'true'), setUser(['active'], 'False'), setUser(['active'], 0)],
  'wrong-number-type': [setUser(['title'], 4711), setUser([ENTERPRISE, 'costCenter'], 4130)],
  'wrong-attribute-type': [setUser(['title'], {}), setUser(['title'], true), setUser(['active'], 'soon')],
  'unexpected-array': [setUser(['title'], ['Analyst']), setUser(['displayName'], ['A', 'B'])],
  'expected-array': [setUser(['ims'], { type: 'skype', value: 'a' }), setUser(['roles'], 'admin')],
  'expected-object': [setUser(['name'], 'Astrid Hansen'), inUser((user, at) => ((user.roles = ['admin']), ['value', ...at, 'roles', 0]))],
  'wrong-attribute-case': [
    inUser((user, at) => {
      delete user.title;
      user.Title = 'Analyst';
      return ['key', ...at, 'Title'];
    }),
  ],
  'unknown-attribute': [addAttribute('shoeSize', '39'), addAttribute('nicName', 'Asta')],
  'graph-user-names': [addAttribute('mailNickname', 'asta')],
  'misplaced-attribute': [
    inUser((user, at) => {
      delete user[ENTERPRISE].division;
      user.division = 'North';
      return ['key', ...at, 'division'];
    }),
  ],
  'wrong-sub-attribute-case': [
    inUser((user, at) => {
      user.name = { givenName: 'Astrid', FamilyName: 'Hansen' };
      return ['key', ...at, 'name', 'FamilyName'];
    }),
  ],
  'unknown-sub-attribute': [
    inUser((user, at) => {
      user.name = { givenName: 'Astrid', lastName: 'Hansen' };
      return ['key', ...at, 'name', 'lastName'];
    }),
  ],
  'several-primary-elements': [
    inUser((user, at) => {
      user.roles = [
        { value: 'a', primary: true },
        { value: 'b', primary: true },
      ];
      return ['value', ...at, 'roles', 1, 'primary'];
    }),
  ],
  'missing-element-value': [inUser((user, at) => ((user.roles = [{ display: 'Admin' }]), ['owner', ...at, 'roles', 0]))],
  'duplicate-element': [inUser((user, at) => ((user.roles = [{ value: 'a' }, { value: 'a' }]), ['value', ...at, 'roles', 1]))],
  'empty-element': [inUser((user, at) => ((user.roles = [{ value: 'a' }, null]), ['value', ...at, 'roles', 1]))],
  'wrong-element-type': [
    inUser((user, at) => ((user.photos = [{ type: 'Photo', value: 'https://contoso.com/a.png' }]), ['value', ...at, 'photos', 0, 'type'])),
  ],
  'ignored-element': [
    inUser((user, at) => ((user.phoneNumbers = [{ type: 'mobile', value: '5550100' }]), ['value', ...at, 'phoneNumbers', 0, 'type'])),
  ],
  'wrong-manager-type': [setUser([ENTERPRISE, 'manager'], '700001'), setUser([ENTERPRISE, 'manager', 'value'], 'boss@contoso.com')],
  'missing-manager': [setUser([ENTERPRISE, 'manager', 'value'], '')],
  'own-manager': [
    inUser((user, at) => {
      user[ENTERPRISE].manager = { value: user.externalId };
      return ['value', ...at, ENTERPRISE, 'manager', 'value'];
    }),
  ],
  'bulk-id-reference': [setUser([ENTERPRISE, 'manager', 'value'], 'bulkId:op-1')],
  'stringified-object': [setUser(['displayName'], 'System.Object[]')],
  'core-schema-container': [
    inUser((user, at) => {
      delete user.title;
      user[USER] = { title: 'Analyst' };
      return ['key', ...at, USER];
    }),
  ],
  'duplicate-element-type': [
    inUser((user, at) => {
      user.roles = [
        { type: 'app', value: 'a' },
        { type: 'app', value: 'b' },
      ];
      return ['value', ...at, 'roles', 1, 'type'];
    }),
  ],
  'inconsistent-attribute-case': [
    (request) => {
      for (const [i, name] of [
        [0, 'hireDate'],
        [last(request), 'HireDate'],
      ] as const) {
        const user = request.Operations[i].data;
        user.schemas.push(CUSTOM);
        user[CUSTOM] = { [name]: '2025-03-01' };
      }
      return ['key', 'Operations', last(request), 'data', CUSTOM, 'HireDate'];
    },
  ],
  'manager-cycle': [
    (request) => {
      const [first, second] = [request.Operations[0].data, request.Operations[last(request)].data];
      first[ENTERPRISE].manager = { value: second.externalId };
      second[ENTERPRISE].manager = { value: first.externalId };
      return ['value', 'Operations', last(request), 'data', ENTERPRISE, 'manager', 'value'];
    },
  ],
  'missing-core-schema': [inUser((user, at) => ((user.schemas = [ENTERPRISE]), ['value', ...at, 'schemas']))],
  'missing-data': [without('data'), inOperation((operation, at) => ((operation.data = {}), ['key', ...at, 'data']))],
  'missing-enterprise-schema': [
    inUser((user, at) => {
      user.schemas = [USER];
      delete user[ENTERPRISE];
      return ['value', ...at, 'schemas'];
    }),
  ],
  'unsupported-data-schemas': [
    inUser((user, at) => ((user.schemas = ['urn:ietf:params:scim:schemas:core:2.0:Group']), ['value', ...at, 'schemas', 0])),
  ],
  'unsupported-path': [setOperation('path', '/Groups')],
  'wrong-extension-type': [setUser([ENTERPRISE], 'Sales'), setUser([ENTERPRISE], [])],
  'wrong-extension-urn': [
    inUser((user, at) => {
      user.schemas.push('urn:contoso payroll:employee');
      user['urn:contoso payroll:employee'] = { a: 'b' };
      return ['key', ...at, 'urn:contoso payroll:employee'];
    }),
  ],
  'wrong-operation-member-case': [
    inOperation((operation, at) => {
      operation.Method = operation.method;
      delete operation.method;
      return ['key', ...at, 'Method'];
    }),
  ],
  'wrong-request-member-case': [
    (request) => {
      delete request.failOnErrors;
      request.FailOnErrors = null;
      return ['key', 'FailOnErrors'];
    },
  ],
  'json/mojibake': [setUser(['displayName'], 'SÃ¸rensen')],
  'json/lone-surrogate': [setUser(['displayName'], new Raw('"Asta \\ud83d"'))],
  'json/wrong-number': [setUser(['displayName'], new Raw('0815'))],
};

/** The attributes of RFC 7643 as data, each with what it means. Source: https://www.rfc-editor.org/rfc/rfc7643#section-8.7.1 */
import type { AttributeData, AttributeType } from './attributes.ts';

export const common: readonly AttributeData[] = [
  {
    name: 'schemas',
    type: 'string',
    multiValued: true,
    section: '3',
    meaning: 'The URIs of the schemas whose attributes this object has.',
  },
  {
    name: 'id',
    type: 'string',
    mutability: 'readOnly',
    meaning: 'The id that the receiving system has for the person; senders leave it out.',
  },
  { name: 'externalId', type: 'string', meaning: 'The id that the sending system has for the person, for good.' },
  {
    name: 'meta',
    type: 'complex',
    mutability: 'readOnly',
    meaning: 'What the receiving system knows of the record itself.',
    sub: [
      { name: 'resourceType', type: 'string', mutability: 'readOnly', meaning: 'What kind of record it is, such as User.' },
      { name: 'created', type: 'dateTime', mutability: 'readOnly', meaning: 'When the record was made.' },
      { name: 'lastModified', type: 'dateTime', mutability: 'readOnly', meaning: 'When the record was changed last.' },
      { name: 'location', type: 'reference', mutability: 'readOnly', meaning: 'The address of the record.' },
      { name: 'version', type: 'string', mutability: 'readOnly', meaning: 'The version of the record.' },
    ],
  },
];

/** The sub-attributes that most multi-valued attributes share. */
function elements(
  value: string,
  { type = 'string', kinds = [] }: { type?: AttributeType; kinds?: readonly string[] } = {},
): readonly AttributeData[] {
  return [
    { name: 'value', type, meaning: value },
    { name: 'display', type: 'string', meaning: 'How this element is shown to people.' },
    { name: 'type', type: 'string', canonicalValues: kinds, meaning: 'What this element is for.' },
    { name: 'primary', type: 'boolean', meaning: 'Whether this is the preferred one; true at most once in the list.' },
  ];
}

export const user: readonly AttributeData[] = [
  { name: 'userName', type: 'string', required: true, meaning: 'The name that the person signs in with, unique in its system.' },
  {
    name: 'name',
    type: 'complex',
    meaning: 'The parts of the name of the person.',
    sub: [
      { name: 'formatted', type: 'string', meaning: 'The whole name as it is shown.' },
      { name: 'familyName', type: 'string', meaning: 'The family name, or last name.' },
      { name: 'givenName', type: 'string', meaning: 'The given name, or first name.' },
      { name: 'middleName', type: 'string', meaning: 'The middle names.' },
      { name: 'honorificPrefix', type: 'string', meaning: 'The title before the name, such as Dr.' },
      { name: 'honorificSuffix', type: 'string', meaning: 'What follows the name, such as III.' },
    ],
  },
  { name: 'displayName', type: 'string', meaning: 'The name that people are shown.' },
  { name: 'nickName', type: 'string', meaning: 'What the person is called in daily life.' },
  { name: 'profileUrl', type: 'reference', meaning: 'The address of a page about the person.' },
  { name: 'title', type: 'string', meaning: 'The job title.' },
  { name: 'userType', type: 'string', meaning: 'How the organisation is related to the person: employee, contractor, …' },
  { name: 'preferredLanguage', type: 'string', meaning: 'The languages that the person prefers, written as in Accept-Language.' },
  { name: 'locale', type: 'string', meaning: 'Where the person is, for dates, numbers and currency: a language tag such as en-US.' },
  { name: 'timezone', type: 'string', meaning: 'The time zone, by its name in the IANA database, such as Europe/Oslo.' },
  { name: 'active', type: 'boolean', meaning: 'Whether the account is to be usable.' },
  { name: 'password', type: 'string', mutability: 'writeOnly', meaning: 'A password in clear text; keep it out of files.' },
  {
    name: 'emails',
    type: 'complex',
    multiValued: true,
    meaning: 'The e-mail addresses.',
    sub: elements('The e-mail address.', { kinds: ['work', 'home', 'other'] }),
  },
  {
    name: 'phoneNumbers',
    type: 'complex',
    multiValued: true,
    meaning: 'The telephone numbers.',
    sub: elements('The number.', { kinds: ['work', 'home', 'mobile', 'fax', 'pager', 'other'] }),
  },
  {
    name: 'ims',
    type: 'complex',
    multiValued: true,
    meaning: 'The addresses for instant messages.',
    sub: elements('The address.', { kinds: ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo', 'other'] }),
  },
  {
    name: 'photos',
    type: 'complex',
    multiValued: true,
    meaning: 'Where pictures of the person are.',
    sub: elements('The address of the picture.', { type: 'reference', kinds: ['photo', 'thumbnail'] }),
  },
  {
    name: 'addresses',
    type: 'complex',
    multiValued: true,
    meaning: 'The postal addresses.',
    sub: [
      { name: 'formatted', type: 'string', meaning: 'The whole address as it is written on a letter.' },
      { name: 'streetAddress', type: 'string', meaning: 'Street and house number; several lines may stand in it.' },
      { name: 'locality', type: 'string', meaning: 'The city or town.' },
      { name: 'region', type: 'string', meaning: 'The state or region.' },
      { name: 'postalCode', type: 'string', meaning: 'The postal code, as text.' },
      { name: 'country', type: 'string', meaning: 'The country, by its two-letter code of ISO 3166-1, such as NO.' },
      { name: 'type', type: 'string', canonicalValues: ['work', 'home', 'other'], meaning: 'What this element is for.' },
      { name: 'primary', type: 'boolean', meaning: 'Whether this is the preferred one; true at most once in the list.' },
    ],
  },
  {
    name: 'groups',
    type: 'complex',
    multiValued: true,
    mutability: 'readOnly',
    meaning: 'The groups that the person belongs to, told by the receiving system; they are changed at the group.',
    sub: [
      { name: 'value', type: 'string', mutability: 'readOnly', meaning: 'The id of the group.' },
      { name: '$ref', type: 'reference', mutability: 'readOnly', meaning: 'The address of the group.' },
      { name: 'display', type: 'string', mutability: 'readOnly', meaning: 'The name of the group.' },
      {
        name: 'type',
        type: 'string',
        mutability: 'readOnly',
        canonicalValues: ['direct', 'indirect'],
        meaning: 'Whether the person is a member itself or through another group.',
      },
    ],
  },
  {
    name: 'entitlements',
    type: 'complex',
    multiValued: true,
    meaning: 'What the person may do or has.',
    sub: elements('The entitlement.'),
  },
  { name: 'roles', type: 'complex', multiValued: true, meaning: 'The roles of the person.', sub: elements('The role.') },
  {
    name: 'x509Certificates',
    type: 'complex',
    multiValued: true,
    meaning: 'The certificates of the person.',
    sub: elements('The certificate, DER in base64.', { type: 'binary' }),
  },
];

export const enterprise: readonly AttributeData[] = [
  { name: 'employeeNumber', type: 'string', meaning: 'The number that the organisation gave the person.' },
  { name: 'costCenter', type: 'string', meaning: 'The cost centre.' },
  { name: 'organization', type: 'string', meaning: 'The organisation, or company.' },
  { name: 'division', type: 'string', meaning: 'The division.' },
  { name: 'department', type: 'string', meaning: 'The department.' },
  {
    name: 'manager',
    type: 'complex',
    meaning: 'The manager of the person.',
    sub: [
      { name: 'value', type: 'string', meaning: 'Who the manager is.' },
      { name: '$ref', type: 'reference', meaning: 'The address of the manager.' },
      { name: 'displayName', type: 'string', mutability: 'readOnly', meaning: 'The name of the manager.' },
    ],
  },
];

/** What the endpoint reads of a request. Source: https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload */
export const request: readonly AttributeData[] = [
  {
    name: 'schemas',
    type: 'string',
    multiValued: true,
    required: true,
    meaning: 'Says that this is a bulk request, by the URI of its schema.',
  },
  {
    name: 'Operations',
    type: 'complex',
    multiValued: true,
    required: true,
    meaning: 'One record for each person, at most 50 in a request.',
  },
  {
    name: 'failOnErrors',
    type: 'integer',
    meaning:
      'After how many errors a SCIM server stops. The records are processed later here, and no public page says that it has an effect; samples send null.',
  },
];

/** The members of an operation. Source: https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload */
export const operation: readonly AttributeData[] = [
  {
    name: 'method',
    type: 'string',
    required: true,
    canonicalValues: ['POST'],
    meaning: 'Always POST: the service decides between create, update, enable and disable.',
  },
  { name: 'bulkId', type: 'string', required: true, meaning: 'Names this record within the request; another one for each operation.' },
  { name: 'path', type: 'string', required: true, canonicalValues: ['/Users'], meaning: 'Always /Users.' },
  { name: 'data', type: 'complex', required: true, meaning: 'The person: schemas, externalId and all attributes that the mappings read.' },
  { name: 'version', type: 'string', meaning: 'The version of a record on a SCIM server; no public page says that it has an effect here.' },
];

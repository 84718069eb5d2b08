/** The attributes of RFC 7643 sections 3.1, 4.1 and 4.3 as data. Source: https://www.rfc-editor.org/rfc/rfc7643#section-8.7.1 */
import type { AttributeData } from './attributes.ts';

export const common: readonly AttributeData[] = [
  { name: 'schemas', type: 'string', multiValued: true },
  { name: 'id', type: 'string', mutability: 'readOnly' },
  { name: 'externalId', type: 'string' },
  {
    name: 'meta',
    type: 'complex',
    mutability: 'readOnly',
    sub: [
      { name: 'resourceType', type: 'string', mutability: 'readOnly' },
      { name: 'created', type: 'dateTime', mutability: 'readOnly' },
      { name: 'lastModified', type: 'dateTime', mutability: 'readOnly' },
      { name: 'location', type: 'reference', mutability: 'readOnly' },
      { name: 'version', type: 'string', mutability: 'readOnly' },
    ],
  },
];
export const user: readonly AttributeData[] = [
  { name: 'userName', type: 'string' },
  {
    name: 'name',
    type: 'complex',
    sub: [
      { name: 'formatted', type: 'string' },
      { name: 'familyName', type: 'string' },
      { name: 'givenName', type: 'string' },
      { name: 'middleName', type: 'string' },
      { name: 'honorificPrefix', type: 'string' },
      { name: 'honorificSuffix', type: 'string' },
    ],
  },
  { name: 'displayName', type: 'string' },
  { name: 'nickName', type: 'string' },
  { name: 'profileUrl', type: 'reference' },
  { name: 'title', type: 'string' },
  { name: 'userType', type: 'string' },
  { name: 'preferredLanguage', type: 'string' },
  { name: 'locale', type: 'string' },
  { name: 'timezone', type: 'string' },
  { name: 'active', type: 'boolean' },
  { name: 'password', type: 'string', mutability: 'writeOnly' },
  {
    name: 'emails',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'string' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string', canonicalValues: ['work', 'home', 'other'] },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'phoneNumbers',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'string' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string', canonicalValues: ['work', 'home', 'mobile', 'fax', 'pager', 'other'] },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'ims',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'string' },
      { name: 'display', type: 'string' },
      {
        name: 'type',
        type: 'string',
        canonicalValues: ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo', 'other'],
      },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'photos',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'reference' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string', canonicalValues: ['photo', 'thumbnail'] },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'addresses',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'formatted', type: 'string' },
      { name: 'streetAddress', type: 'string' },
      { name: 'locality', type: 'string' },
      { name: 'region', type: 'string' },
      { name: 'postalCode', type: 'string' },
      { name: 'country', type: 'string' },
      { name: 'type', type: 'string', canonicalValues: ['work', 'home', 'other'] },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'groups',
    type: 'complex',
    multiValued: true,
    mutability: 'readOnly',
    sub: [
      { name: 'value', type: 'string', mutability: 'readOnly' },
      { name: '$ref', type: 'reference', mutability: 'readOnly' },
      { name: 'display', type: 'string', mutability: 'readOnly' },
      { name: 'type', type: 'string', mutability: 'readOnly', canonicalValues: ['direct', 'indirect'] },
    ],
  },
  {
    name: 'entitlements',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'string' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string' },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'roles',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'string' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string' },
      { name: 'primary', type: 'boolean' },
    ],
  },
  {
    name: 'x509Certificates',
    type: 'complex',
    multiValued: true,
    sub: [
      { name: 'value', type: 'binary' },
      { name: 'display', type: 'string' },
      { name: 'type', type: 'string' },
      { name: 'primary', type: 'boolean' },
    ],
  },
];
export const enterprise: readonly AttributeData[] = [
  { name: 'employeeNumber', type: 'string' },
  { name: 'costCenter', type: 'string' },
  { name: 'organization', type: 'string' },
  { name: 'division', type: 'string' },
  { name: 'department', type: 'string' },
  {
    name: 'manager',
    type: 'complex',
    sub: [
      { name: 'value', type: 'string' },
      { name: '$ref', type: 'reference' },
      { name: 'displayName', type: 'string', mutability: 'readOnly' },
    ],
  },
];

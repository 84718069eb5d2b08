/** Requests of any length: clean, with a defect in some operations, with a remark on every one. */
import { BULK_REQUEST, ENTERPRISE, USER } from '../server/src/core/scim/attributes.ts';

export type Sort = 'clean' | 'defective' | 'remarked';

const names = ['Astrid Hansen', 'Bheki Nkosi', 'Claire Moreau', 'Daniel Okafor', 'Elif Yilmaz', 'Farid Haddad', 'Greta Lindqvist'];
/** One operation in so many is defective. */
const EVERY = 20;

export function aRequest(count: number, sort: Sort): string {
  const operations = Array.from({ length: count }, (_, i) => {
    const id = String(1_000_001 + i);
    const name = names[i % names.length] ?? '';
    const [givenName = '', familyName = ''] = name.split(' ');
    const isDefective = sort === 'defective' && i % EVERY === 0;
    return {
      method: isDefective ? 'post' : 'POST',
      bulkId: id,
      path: '/Users',
      data: {
        schemas: [USER, ENTERPRISE],
        externalId: id,
        userName: `${givenName.toLowerCase()}.${id}@contoso.com`,
        name: { formatted: name, familyName, givenName },
        displayName: name,
        nickName: givenName,
        title: 'Analyst',
        preferredLanguage: 'en-US',
        locale: 'en-US',
        timezone: 'Europe/Oslo',
        active: true,
        emails: [{ value: `${givenName.toLowerCase()}.${id}@contoso.com`, type: 'work', primary: true }],
        addresses: [
          { type: 'work', streetAddress: '100 Universal Way', locality: 'Oslo', region: 'Oslo', postalCode: '0150', country: 'NO' },
        ],
        phoneNumbers: [{ value: '+47 555 01 00', type: 'work' }],
        ...(sort === 'remarked' ? { shoeSize: '39' } : {}),
        [ENTERPRISE]: {
          employeeNumber: isDefective ? Number(id) : id,
          costCenter: '4130',
          organization: 'Contoso',
          division: 'North',
          department: 'Sales',
          manager: { value: String(2_000_001 + (i >> 3)) },
        },
      },
    };
  });
  return `${JSON.stringify({ schemas: [BULK_REQUEST], Operations: operations, failOnErrors: null }, null, 2)}\n`;
}

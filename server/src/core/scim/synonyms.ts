/** What people call attributes elsewhere, in lower case, and where SCIM has them. */

/** From spreadsheets and HR systems. A path of two is a sub-attribute. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['firstname', ['name', 'givenName']],
  ['first_name', ['name', 'givenName']],
  ['givenname', ['name', 'givenName']],
  ['lastname', ['name', 'familyName']],
  ['last_name', ['name', 'familyName']],
  ['familyname', ['name', 'familyName']],
  ['middlename', ['name', 'middleName']],
  ['fullname', ['displayName']],
  ['email', ['emails']],
  ['e-mail', ['emails']],
  ['phone', ['phoneNumbers']],
  ['mobile', ['phoneNumbers']],
  ['phonenumber', ['phoneNumbers']],
  ['upn', ['userName']],
  ['login', ['userName']],
  ['enabled', ['active']],
  ['country', ['addresses']],
  ['city', ['addresses']],
  ['address', ['addresses']],
]);

/** The names of Microsoft Graph. An empty path: SCIM has no such attribute. Source: https://learn.microsoft.com/graph/api/resources/user */
export const graphNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['userprincipalname', ['userName']],
  ['accountenabled', ['active']],
  ['surname', ['name', 'familyName']],
  ['jobtitle', ['title']],
  ['mobilephone', ['phoneNumbers']],
  ['businessphones', ['phoneNumbers']],
  ['mail', ['emails']],
  ['employeeid', ['externalId']],
  ['mailnickname', []],
  ['usagelocation', []],
  ['@odata.type', []],
]);

/** Of sub-attributes, under the attribute that they belong to. */
export const subSynonyms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  name: {
    firstname: 'givenName',
    first: 'givenName',
    lastname: 'familyName',
    last: 'familyName',
    surname: 'familyName',
    fullname: 'formatted',
  },
  emails: { email: 'value', address: 'value', mail: 'value', primaryemail: 'value' },
  phoneNumbers: { number: 'value', phone: 'value', phonenumber: 'value' },
  addresses: {
    street: 'streetAddress',
    city: 'locality',
    state: 'region',
    zip: 'postalCode',
    zipcode: 'postalCode',
    countrycode: 'country',
  },
  manager: { id: 'value', externalid: 'value', managerid: 'value' },
};

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

/** Of sub-attributes, by the attribute that they belong to. */
export const subSynonyms: ReadonlyMap<string, string> = new Map([
  ['name.firstname', 'givenName'],
  ['name.first', 'givenName'],
  ['name.lastname', 'familyName'],
  ['name.last', 'familyName'],
  ['name.surname', 'familyName'],
  ['name.fullname', 'formatted'],
  ['emails.email', 'value'],
  ['emails.address', 'value'],
  ['emails.mail', 'value'],
  ['emails.primaryemail', 'value'],
  ['phoneNumbers.number', 'value'],
  ['phoneNumbers.phone', 'value'],
  ['phoneNumbers.phonenumber', 'value'],
  ['addresses.street', 'streetAddress'],
  ['addresses.city', 'locality'],
  ['addresses.state', 'region'],
  ['addresses.zip', 'postalCode'],
  ['addresses.zipcode', 'postalCode'],
  ['addresses.countrycode', 'country'],
  ['manager.id', 'value'],
  ['manager.externalid', 'value'],
  ['manager.managerid', 'value'],
]);

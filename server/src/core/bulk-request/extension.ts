/** How extensions are named. */

/** Asked of every name of a user. */
export const isUrn = (name: string): boolean => (name.startsWith('u') || name.startsWith('U')) && /^urn:/i.test(name);

/** `urn:…:User:department`, the path of an attribute written as one name: the URI of the extension and the attribute. */
export function flatNameIn(name: string): readonly [uri: string, attribute: string] | undefined {
  const [, uri, attribute] = /^(urn:.+:User):([A-Za-z][\w$-]*)$/i.exec(name) ?? [];
  return uri === undefined || attribute === undefined ? undefined : [uri, attribute];
}

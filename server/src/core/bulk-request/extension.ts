/** How extensions are named. */

/** `urn:…:User:department`, the path of an attribute written as one name: the URI of the extension and the attribute. */
export function flatNameIn(name: string): readonly [uri: string, attribute: string] | undefined {
  const [, uri, attribute] = /^(urn:.+:User):([A-Za-z][\w$-]*)$/i.exec(name) ?? [];
  return uri === undefined || attribute === undefined ? undefined : [uri, attribute];
}

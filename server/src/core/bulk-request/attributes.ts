/** A person of a payload as mapping expressions see one: a value for each name that may stand between brackets. */
import { isObject, type Json } from '../base/json.ts';

type Value = string | boolean | number | null | readonly string[];

/**
 * `userName`, `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:department`; a manager is named by its value.
 * The names: https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes
 */
export function attributesOf(user: Json): Readonly<Record<string, Value>> {
  const found: Record<string, Value> = {};
  const put = (name: string, value: unknown): void => {
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) found[name] = value as Value;
    else if (Array.isArray(value)) putList(name, value as readonly unknown[]);
    else if (isObject(value)) putObject(name, value);
  };
  const putObject = (name: string, object: Json): void => {
    const separator = isExtension(name) ? ':' : '.';
    for (const [sub, value] of Object.entries(object)) put(`${name}${separator}${sub}`, value);
    if (/(?:^|:)manager$/.test(name) && typeof object.value === 'string') found[name] = object.value;
  };
  const putList = (name: string, list: readonly unknown[]): void => {
    const texts = list.filter((one) => typeof one === 'string');
    if (texts.length > 0) found[name] = texts;
    for (const one of list)
      if (isObject(one) && typeof one.type === 'string')
        for (const [sub, value] of Object.entries(one)) put(`${name}[type eq "${one.type}"].${sub}`, value);
  };
  for (const [name, value] of Object.entries(user)) if (name !== 'schemas') put(name, value);
  return found;

  function isExtension(name: string): boolean {
    return name in user && /^urn:/i.test(name);
  }
}

/** What a hover on a name in a request says: which attribute that is, and what becomes of it. */
import type { Hover } from '../base/kind.ts';
import { keyAt } from '../base/locate.ts';
import type { Path } from '../base/rule.ts';
import type { Settings } from '../base/settings.ts';
import {
  attributeNamed,
  customAttributes,
  ENTERPRISE,
  enterpriseAttributes,
  operationMembers,
  requestMembers,
  userAttributes,
  type Attributes,
} from '../scim/attributes.ts';
import { describe as describeAttribute, describeCustom, describeExtension } from '../scim/describe.ts';
import { readJson } from '../json/read.ts';
import { startsOf, type Parts } from './parts.ts';
import { isUser } from './user.ts';

export function describe(parts: Parts, offset: number, { customSchemas: custom }: Settings): Hover | undefined {
  const { text, segments, headLength, tailLength, envelope } = parts;
  const starts = startsOf(parts);
  const i = starts.findLastIndex((start) => start <= offset);
  const start = starts[i] ?? 0;
  const end = start + (segments[i]?.size ?? 0);
  if (i >= 0 && offset <= end)
    return hoverAt(readJson(text.slice(start, end)).json, offset - start, start, (path) => inOperation(path, custom));

  const gap = text.length - headLength - tailLength;
  if (offset >= headLength && offset < headLength + gap) return undefined;
  const shift = offset < headLength ? 0 : gap;
  const { json, value } = envelope.reading;
  return hoverAt(json, offset - shift, shift, (path) => aroundOperations(path, value, custom));
}

type Custom = Settings['customSchemas'];

/** Of the key at an offset of a piece of JSON, which starts at `shift` of the document. */
function hoverAt(json: string, offset: number, shift: number, describePath: (path: Path) => string | undefined): Hover | undefined {
  const key = keyAt(json, offset);
  if (!key) return undefined;
  const markdown = describePath(key.path);
  return markdown === undefined ? undefined : { span: { start: key.span.start + shift, end: key.span.end + shift }, markdown };
}

/** In what is left of the text without its operations: a request, or a user or users that were not put into one. */
function aroundOperations(path: Path, root: unknown, custom: Custom): string | undefined {
  if (isUser(root)) return inUser(path, custom);
  if (Array.isArray(root)) return isUser(root[Number(path[0])]) ? inUser(path.slice(1), custom) : undefined;
  return path.length === 1 ? inTable(path, requestMembers) : undefined;
}

function inOperation([name, ...path]: Path, custom: Custom): string | undefined {
  return path.length > 0 && String(name).toLowerCase() === 'data' ? inUser(path, custom) : inTable([name ?? '', ...path], operationMembers);
}

function inUser(path: Path, custom: Custom): string | undefined {
  const [name = '', ...rest] = path;
  if (typeof name !== 'string' || !/^urn:/i.test(name)) return inTable(path, userAttributes);
  const isEnterprise = name.toLowerCase() === ENTERPRISE.toLowerCase();
  if (rest.length === 0) return describeExtension(isEnterprise);
  if (isEnterprise) return inTable(rest, enterpriseAttributes);
  const declared = custom.find(({ urn }) => urn.toLowerCase() === name.toLowerCase());
  return (declared && inTable(rest, customAttributes(declared))) ?? describeCustom();
}

function inTable(path: Path, table: Attributes): string | undefined {
  const names = path.filter((step) => typeof step === 'string');
  let attributes = table;
  for (const [i, name] of names.entries()) {
    const attribute = attributeNamed(attributes, name);
    if (!attribute) return undefined;
    if (i === names.length - 1) return describeAttribute(attribute);
    attributes = attribute.sub;
  }
  return undefined;
}

/** What a hover says of an attribute: what it means, how it is written, what Microsoft Entra does with it, who says so. */
import { sourcesOf } from '../base/hover.ts';
import { userAttributes, type Attribute } from './attributes.ts';
import { entra, NULLS } from './entra.ts';

/** Markdown of at most nine lines, the meaning first. */
export function describe(attribute: Attribute): string {
  const { path, meaning, rfc } = attribute;
  const treatment = treatmentOf(attribute);
  const nulls = nullsOf(attribute);
  const sources = [`https://www.rfc-editor.org/rfc/${rfc}`, ...(treatment ? [treatment.source] : []), ...(nulls ? [nulls.source] : [])];
  return [
    `**${meaning}**`,
    `\`${path.replace(/^(?:enterprise|operation|request)\./, '')}\`: ${formOf(attribute)}`,
    ...(treatment ? [`Entra: ${treatment.text}`] : []),
    ...(nulls ? [nulls.text] : []),
    sourcesOf([...new Set(sources)]),
  ].join('\n\n');
}

function formOf({ type, multiValued, mutability, required, canonicalValues }: Attribute): string {
  return [
    type,
    multiValued ? 'multi-valued' : 'single-valued',
    mutability,
    ...(required ? ['required'] : []),
    ...(canonicalValues.length > 0 ? [`values ${canonicalValues.join(', ')}`] : []),
  ].join(' · ');
}

interface Said {
  readonly text: string;
  readonly source: string;
}

const isOfRequest = ({ path }: Attribute): boolean => /^(?:operation|request)\./.test(path);
const RESOURCE = 'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload';

function treatmentOf(attribute: Attribute): Said | undefined {
  const { path, mutability } = attribute;
  const known = entra[path];
  if (known) return known;
  if (isOfRequest(attribute)) return { text: 'Documented with the resource bulkUpload of Microsoft Graph.', source: RESOURCE };
  if (path === 'schemas' || path.includes('.') || mutability === 'readOnly') return undefined;
  return {
    text: 'No default mapping is published; it reaches an account only through a mapping of your job.',
    source: 'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs',
  };
}

const isInList = ({ path }: Attribute): boolean =>
  path.includes('.') && (userAttributes.get(path.split('.')[0] ?? '')?.multiValued ?? false);

function nullsOf(attribute: Attribute): Said | undefined {
  const { path, mutability, multiValued, type, required } = attribute;
  if (isOfRequest(attribute) || path === 'schemas' || mutability !== 'readWrite') return undefined;
  if (required || path === 'externalId') return { text: 'It must not be null or empty.', source: NULLS };
  if (multiValued) return { text: 'It cannot be cleared: clearing is for single values only.', source: NULLS };
  if (type === 'complex' || isInList(attribute)) return undefined;
  return {
    text: 'null is skipped; with "Flow null values" on (preview), null, "" and leaving it out clear the target.',
    source: NULLS,
  };
}

/** Of the key that names an extension. */
export const describeExtension = (isEnterprise: boolean): string =>
  isEnterprise
    ? `**The attributes of the enterprise extension: department, manager, employeeNumber, …**\n\nList its URI in schemas too.\n\n${sourcesOf(['https://www.rfc-editor.org/rfc/rfc7643#section-4.3', RESOURCE])}`
    : `**The attributes of a custom extension.**\n\nList its URI in schemas too. ${CUSTOM_TEXT}\n\n${sourcesOf([CUSTOM])}`;

const CUSTOM = 'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-custom-attributes';
const CUSTOM_TEXT =
  'Its attributes reach the job when the source schema of the app has each of them, named by the URI, a colon and the name, and a mapping reads it.';

/** Of a member of a custom extension. */
export const describeCustom = (): string => `**An attribute of a custom extension.**\n\n${CUSTOM_TEXT}\n\n${sourcesOf([CUSTOM])}`;

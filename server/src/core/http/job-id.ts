/** The id of a provisioning job: its template, the tenant without hyphens, a GUID. Seen in every published address, documented nowhere. */
export interface JobId {
  readonly template: string;
  /** The tenant's id in lower case, with hyphens. */
  readonly tenant: string;
}

const shape =
  /^([A-Za-z][A-Za-z0-9]*)\.([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readJobId(text: string): JobId | undefined {
  const [, template, ...tenant] = shape.exec(text) ?? [];
  return template === undefined ? undefined : { template, tenant: tenant.join('-').toLowerCase() };
}

/** The templates of the two applications that have a /bulkUpload. */
export const isInboundTemplate = (template: string): boolean => /^API2(?:AAD|AD)$/i.test(template);

export const isGuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

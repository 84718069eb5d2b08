/** Which way a job carries people: what is known of an error holds for people that are uploaded, and is something else elsewhere. */

export type Route =
  /** People are uploaded to it, for Entra ID. Also where nothing says otherwise. */
  | 'to Entra ID'
  /** People are uploaded to it, for Active Directory. */
  | 'to Active Directory'
  /** It has another source: an application in a gallery, another tenant, an HR system, cloud sync. */
  | 'of another job';

/**
 * By the id of the job in small letters, `template.tenant.id`, and without one by the names of the systems. What says
 * nothing is taken for a job that people are uploaded to.
 */
export function routeOf(job: string | undefined, source: string | undefined, target: string | undefined): Route {
  const template = job === undefined ? undefined : /^([a-z0-9_-]+)\./.exec(job)?.[1];
  if (template === 'api2ad') return 'to Active Directory';
  if (template === 'api2aad') return 'to Entra ID';
  if (template !== undefined) return 'of another job';
  if (source !== undefined && otherSource.test(source)) return 'of another job';
  if (target === undefined || /entra|azure ?(?:active ?directory|ad)\b/i.test(target)) return 'to Entra ID';
  return /active ?directory|\bad\b/i.test(target) ? 'to Active Directory' : 'of another job';
}

/** Systems that jobs read by themselves. */
const otherSource = /^(?:azure ?active ?directory|microsoft entra id|entra id|active directory|workday|(?:sap )?success ?factors)\b/i;

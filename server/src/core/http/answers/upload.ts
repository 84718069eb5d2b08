/** Answers of /bulkUpload. https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues */
import { pages, type Answer } from './answer.ts';

const accepted = {
  status: [202],
  todo: 'Wait five to ten minutes, then ask the provisioning logs what became of each record.',
  why: 'Accepted means staged: it says nothing of a single record. The preview page spoke of a cycle of 40 minutes. A paused job accepts too.',
  sources: [pages.concepts, pages.upload],
};

export const uploadAnswers: readonly Answer[] = [
  {
    ...accepted,
    header: 'Location',
    todo: `${accepted.todo} The header Location asks for all records of the job: add activityDateTime, cycleId or sourceIdentity/id.`,
  },
  accepted,
  {
    status: [400],
    message: 'Invalid data format: look first at the Content-Type, which must be application/scim+json, then at the body.',
    todo: 'Look at the Content-Type first, then at schemas, Operations, method, path, bulkId and data; if something is marked in the request above, begin there.',
    why: 'The endpoint answers 400 when it cannot read the request, and names no place.',
    sources: [pages.issues],
  },
  {
    status: [401],
    message: 'Unauthorized: the token is missing, expired or not for Graph. Put a new one into the request.',
    todo: 'Get a new token, and look that its audience is Graph. Look at the clock of the computer too: a token that is not yet valid gets the same answer.',
    why: 'InvalidAuthenticationToken. The preview page gave a second cause, a person without the role Application Administrator; today that is 403.',
    sources: [pages.issues],
  },
  {
    status: [403],
    message:
      'Forbidden: the client lacks the permission SynchronizationData-User.Upload. Give it, with admin consent, and use a new token.',
    todo: 'Grant SynchronizationData-User.Upload (or .OwnedBy to an application that owns the job’s app), with admin consent, and get a new token.',
    why: 'For a person’s token the pages differ: v1.0 asks for a Global Administrator, beta for a User Administrator.',
    sources: [pages.issues, pages.upload, pages.uploadBeta],
  },
  {
    status: [404],
    message: 'Not found: the address names no such app or job. Look whether both ids are of one app, and put the object id into the path.',
    todo: 'Copy the whole address from the app’s technical information again: the id is the object id of the service principal, not the client id, and the job must be of that app.',
    why: 'No page describes this answer for /bulkUpload; ids of two apps in one address are the usual cause.',
    sources: [pages.upload],
  },
  {
    status: [415],
    message: 'Unsupported media type: /bulkUpload reads application/scim+json alone. Write that as the Content-Type.',
    todo: 'Write Content-Type: application/scim+json.',
    why: 'No page describes this answer for /bulkUpload, which has one content type; Graph says 415 to any that a service does not read.',
    sources: [pages.upload, pages.graph],
  },
  {
    status: [429],
    message: 'Too many requests: wait, and put up to 50 operations into each request.',
    todo: 'Send at most 40 requests in any five seconds, pack up to 50 operations into each, and stay below the calls of a day.',
    why: 'The concepts page: 40 calls in five seconds, and a day 2,000 with P1 or P2, 6,000 with Governance. The API page: 40 in a second. The troubleshooting page: 6,000 a day, without the licences.',
    sources: [pages.concepts, pages.upload, pages.issues],
  },
  {
    status: [500],
    says: /\bbucket\b/i,
    message: 'Bucket full: the job does not keep up with what is uploaded. Look at its state and its logs, then send this again.',
    todo: 'Look whether the job is paused (resume it), in quarantine (restart it, wait about 40 minutes, send again), or failing on records (correct the mappings, restart, send again). Else wait five to ten minutes.',
    why: 'Each job has one queue. Records that fail stay in it, and a job that stands still takes nothing out.',
    sources: [pages.issues],
  },
  {
    status: [500],
    message: 'The service failed. Send the request again in some minutes, and look whether the job is paused or in quarantine.',
    todo: 'Wait five to ten minutes and send the request again. Look at the state of the job.',
    why: 'The one 500 that is documented says that the bucket is full.',
    sources: [pages.issues],
  },
];

/** Answers of the calls that look at a job, or change it. https://learn.microsoft.com/graph/api/resources/synchronization-overview */
import type { CallFacts } from '../call.ts';
import { pages, type Answer } from './answer.ts';

const reads = ({ method }: CallFacts): boolean => method === 'GET' || method === 'HEAD';
const writes = (call: CallFacts): boolean => !reads(call);
const is =
  (...actions: readonly string[]) =>
  ({ action }: CallFacts): boolean =>
    actions.includes(action);
const puts = (wanted: string) => (call: CallFacts) => writes(call) && call.action === wanted;

export const synchronizationAnswers: readonly Answer[] = [
  {
    status: [204],
    to: is('start'),
    todo: 'Look at the job: it runs now, and takes what is uploaded. Do not start it again while it runs.',
    why: 'There is nothing more in this answer. Starting a job again and again can stop the service.',
    sources: [pages.start],
  },
  {
    status: [204],
    to: is('restart'),
    todo: 'Upload again what was sent before, if the job was not running.',
    why: 'A restart of a job that is not running removes what was uploaded and not yet read.',
    sources: [pages.restart, 'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs'],
  },
  {
    status: [204],
    to: is('validatecredentials'),
    todo: 'The credentials are good: put them into the secrets, if that is not done.',
    why: 'Credentials that are refused are answered with 400.',
    sources: [pages.validate],
  },
  {
    status: [204],
    to: writes,
    todo: 'Nothing is left to do: the change was taken. Read the job, or the schema, to see it.',
    why: 'These calls answer without a body.',
    sources: [pages.job],
  },
  {
    status: [400],
    to: puts('secrets'),
    message: 'The secrets were refused: each is a key and a value, and every value is a text, settings in JSON included.',
    todo: 'Write { "value": [ { "key": …, "value": "…" } ] }, each value a string; if something is marked in the request above, begin there.',
    why: 'Settings such as SyncNotificationSettings are JSON inside a string.',
    sources: [pages.secrets],
  },
  {
    status: [400],
    to: puts('schema'),
    message: 'The schema was refused: send all of it, as it was read, with your change.',
    todo: 'Read the schema, change it, and send the whole of it; if something is marked in the request above, begin there.',
    why: 'An update replaces the schema, its directories included.',
    sources: [pages.schema],
  },
  {
    status: [400],
    to: is('restart'),
    message: 'The restart was refused: look at criteria.resetScope in the body.',
    todo: 'Write { "criteria": { "resetScope": "Watermark, Escrows, QuarantineState" } }.',
    why: 'A scope that does not exist is refused, and a body that is no JSON.',
    sources: [pages.restart],
  },
  {
    status: [401],
    message: 'Unauthorized: the token is missing, expired or not for Graph. Put a new one into the request.',
    todo: 'Get a new token, and look that its audience is Graph, of the cloud that the address names.',
    why: 'Graph looks at the token before it looks at the call.',
    sources: [pages.graph],
  },
  {
    status: [403],
    to: reads,
    message: 'Forbidden: reading jobs and schemas takes Synchronization.Read.All. Give it, with admin consent, and use a new token.',
    todo: 'Grant Synchronization.Read.All (an application may have Application.ReadWrite.OwnedBy for its own apps), with admin consent, and get a new token.',
    why: 'The permission to upload does not let read the job. A person needs a role such as Application Administrator or Cloud Application Administrator too.',
    sources: [pages.job],
  },
  {
    status: [403],
    message: 'Forbidden: changing a job, its schema or its secrets takes Synchronization.ReadWrite.All. Give it, and use a new token.',
    todo: 'Grant Synchronization.ReadWrite.All (an application may have Application.ReadWrite.OwnedBy for its own apps), with admin consent, and get a new token.',
    why: 'The permission to upload is not enough. A person needs a role such as Application Administrator or Cloud Application Administrator too.',
    sources: [pages.secrets, pages.job],
  },
  {
    status: [404],
    message: 'Not found: the address names no such app or job. Look whether both ids are of one app, and put the object id into the path.',
    todo: 'Take the object id of the service principal, not the client id, and read /synchronization/jobs for the ids of its jobs.',
    why: 'A job is found under its own app alone, in its own tenant.',
    sources: [pages.job, pages.graph],
  },
];

/**
 * The headings of the page that explains what goes wrong with uploads, and what to look at, the surest first.
 * https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues
 */
import { pages } from './documented.ts';

export interface Scenario {
  readonly heading: string;
  /** What a person may ask for: the status, the code, the text of the answer. */
  readonly asked: RegExp;
  readonly meaning: string;
  /** What it may be, the surest first, with the rules that look for it. */
  readonly points: readonly { readonly text: string; readonly rules: readonly string[] }[];
  readonly sources: readonly [string, ...string[]];
}

const point = (text: string, ...rules: readonly string[]) => ({ text, rules });

export const scenarios: readonly Scenario[] = [
  {
    heading: 'Invalid data format',
    asked: /invalid data format|^(?:http )?400\b|bad ?request/i,
    meaning: 'The upload was answered with 400. The service does not say which part is wrong.',
    points: [
      point(
        'The header Content-Type is application/scim+json. A right payload under another type gets the same answer.',
        'http/missing-content-type',
        'http/wrong-content-type',
      ),
      point(
        'The method is POST and the body is JSON: no comment, no comma at the end of a list, no JSON inside a string.',
        'http/wrong-method',
        'json/syntax',
        'json/comment',
        'json/trailing-comma',
      ),
      point(
        'The root is an object whose schemas names the BulkRequest URN.',
        'json/wrong-root-type',
        'bulk-request/missing-request-schema',
        'bulk-request/wrong-request-schema',
      ),
      point(
        'Operations, with a capital, is a list of 1 to 50 operations.',
        'bulk-request/wrong-operations-case',
        'bulk-request/empty-operations',
        'bulk-request/too-many-operations',
      ),
      point(
        'Every operation has method "POST", path "/Users", a bulkId and data.',
        'bulk-request/unsupported-method',
        'bulk-request/unsupported-path',
        'bulk-request/missing-bulk-id',
        'bulk-request/missing-data',
      ),
      point(
        'data.schemas names the core and the enterprise schema, and externalId is there.',
        'bulk-request/missing-data-schemas',
        'bulk-request/missing-external-id',
      ),
      point(
        'Attributes have their names and types: active is true or false, emails is a list.',
        'bulk-request/wrong-boolean-type',
        'bulk-request/expected-array',
        'bulk-request/wrong-attribute-name',
      ),
    ],
    sources: [pages.issues, pages.bulkUpload],
  },
  {
    heading: "There's nothing in the provisioning logs",
    asked: /nothing in the (?:provisioning )?logs?|^(?:http )?202\b|empty log/i,
    meaning: 'The upload was accepted with 202, and no entries show.',
    points: [
      point('The job is not started, paused or in quarantine.', 'sync-job/not-started', 'sync-job/paused', 'sync-job/quarantined'),
      point('Not enough time went by: entries show after 5 to 10 minutes.', 'sync-job/never-ran', 'provisioning-log/empty-log'),
      point('For a job that writes to Active Directory, no provisioning agent is active.'),
      point('The query asks for another job.', 'provisioning-log/empty-log'),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'Forbidden 403 response',
    asked: /forbidden|^(?:http )?403\b/i,
    meaning: 'The client is known and may not upload.',
    points: [
      point('The permission SynchronizationData-User.Upload was not granted to the client, or an administrator has not consented.'),
      point('A person who calls needs a role in the directory besides.'),
      point('SynchronizationData-User.Upload.OwnedBy holds for applications that the client owns only.'),
    ],
    sources: [pages.issues, pages.bulkUpload],
  },
  {
    heading: 'Too many requests 429 response',
    asked: /too ?many ?requests|^(?:http )?429\b/i,
    meaning: 'More than 40 calls in 5 seconds, or more than the calls of a day: 6,000 with Entra ID Governance, 2,000 with P1 or P2.',
    points: [
      point('Put up to 50 people into one request.', 'bulk-request/too-many-operations'),
      point('Wait between the requests, and send again.'),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'Bucket full 500 response',
    asked: /bucket|^(?:http )?500\b/i,
    meaning: 'The queue in which the job keeps uploads is full.',
    points: [
      point('Records that fail stay in the queue: put their cause right, restart, and send them again.', 'provisioning-log/failed-entry'),
      point('The job is paused or stopped: start it.', 'sync-job/paused', 'sync-job/filling-bucket'),
      point(
        'The job has been in quarantine: restart it, which empties the queue, wait about 40 minutes, and send again.',
        'sync-job/quarantined',
      ),
      point('The client sends faster than the job works: wait 5 to 10 minutes.'),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'Unauthorized 401 response',
    asked: /^unauthorized \d|^(?:http )?401\b|invalidauthenticationtoken|token has expired/i,
    meaning: 'The access token has expired or is not yet valid.',
    points: [
      point('Ask for a new token; one lasts about an hour.'),
      point('The header is Authorization: Bearer, a blank, and the token without quotes or line breaks.'),
      point('The token is for Microsoft Graph, and for the cloud that the request goes to.'),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'The job enters quarantine state',
    asked: /quarantine/i,
    meaning: 'The job runs at most once a day, and is disabled after four weeks.',
    points: [
      point(
        'Right after the first start: no notification e-mail is set. Enter one, save, and restart provisioning.',
        'sync-secrets/missing-notification',
        'sync-secrets/disabled-notification',
        'sync-secrets/missing-recipient',
      ),
      point('Later: look at the reason that the job gives.', 'sync-job/quarantined'),
    ],
    sources: [pages.issues, pages.quarantine],
  },
  {
    heading: 'User creation - Invalid UPN',
    asked: /invalid upn/i,
    meaning: 'Entra ID does not accept the sign-in name that the mapping made: AzureActiveDirectoryInvalidUserPrincipalName.',
    points: [
      point(
        'Map userPrincipalName by the documented expression, only during object creation.',
        'sync-schema/fragile-upn-mapping',
        'sync-schema/unstable-upn',
      ),
      point(
        'Put right what makes the name invalid: blanks, accents, characters that are not allowed.',
        'bulk-request/invalid-user-name-characters',
      ),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'User creation failed - Invalid domain',
    asked: /invalid domain/i,
    meaning: 'The domain of the sign-in name is not verified in the tenant: "domain does not exist".',
    points: [
      point(
        'Map userPrincipalName by the documented expression, which puts the default domain in.',
        'sync-schema/fragile-upn-mapping',
        'sync-schema/unverified-domain',
      ),
      point('Or send userName with a verified domain.', 'bulk-request/unverified-user-name-domain'),
    ],
    sources: [pages.issues],
  },
  {
    heading: 'Known limitation: multi-valued attributes',
    asked: /multi-?valued|type eq/i,
    meaning: 'Of addresses, emails and phoneNumbers only the element of type "work" is processed; the others are ignored without a word.',
    points: [point('Send the value under type "work", and map that.', 'bulk-request/ignored-element', 'sync-schema/ignored-element')],
    sources: [pages.issues],
  },
];

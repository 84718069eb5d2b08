/**
 * What goes wrong with uploads, and what to look at, the surest first: the headings of the page that explains it, then what
 * pages beside it explain. Each has a folder in `samples/troubleshooting`.
 * https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues
 */
import { pages } from './documented.ts';
import { didNot, NOT, PEOPLE } from './plain-words.ts';

export interface Scenario {
  /** The name of its folder. */
  readonly id: string;
  readonly heading: string;
  /** What a person may ask for: the status, the code, the text of the answer. */
  readonly asked: RegExp;
  readonly meaning: string;
  /** What it may be, the surest first. */
  readonly points: readonly Point[];
  readonly sources: readonly [string, ...string[]];
}

export interface Point {
  readonly text: string;
  /** Those that look for it; none where no file shows it. */
  readonly rules: readonly string[];
  /** What in a question makes it the surest. */
  readonly asked?: RegExp;
}

const point = (text: string, ...rules: readonly string[]): Point => ({ text, rules });

/** The surest first: those that a question names, then as they stand. */
export const pointsFor = ({ points }: Scenario, question: string): readonly Point[] => [
  ...points.filter(({ asked }) => asked?.test(question)),
  ...points.filter(({ asked }) => !asked?.test(question)),
];

export const scenarios: readonly Scenario[] = [
  {
    id: 'invalid-data-format',
    heading: 'Invalid data format',
    asked: /invalid data format|^(?:http )?400\b|bad ?request|(?:invalid|malformed|wrong) (?:payload|(?:request )?body|json)\b/i,
    meaning: 'The upload was answered with 400. The service does not say which part is wrong.',
    points: [
      point(
        'The header Content-Type is application/scim+json. A right payload under another type gets the same answer.',
        'http/missing-content-type',
        'http/wrong-content-type',
        'http/misspelt-header',
        'http/header-below-blank-line',
      ),
      point(
        'The method is POST and the body is JSON: no comment, no comma at the end of a list, no JSON inside a string.',
        'http/wrong-method',
        'http/missing-body',
        'http/missing-body-file',
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
        'bulk-request/missing-operations',
        'bulk-request/empty-operations',
        'bulk-request/too-many-operations',
      ),
      point(
        'Every operation has method "POST", path "/Users", a bulkId and data.',
        'bulk-request/missing-method',
        'bulk-request/unsupported-method',
        'bulk-request/wrong-method-case',
        'bulk-request/missing-path',
        'bulk-request/unsupported-path',
        'bulk-request/wrong-path',
        'bulk-request/wrong-path-case',
        'bulk-request/missing-bulk-id',
        'bulk-request/missing-data',
        'bulk-request/wrong-data-type',
      ),
      point(
        'data.schemas names the core and the enterprise schema, and externalId is there.',
        'bulk-request/missing-data-schemas',
        'bulk-request/missing-core-schema',
        'bulk-request/undeclared-extension',
        'bulk-request/missing-external-id',
      ),
      point(
        'Attributes have their names and types: active is true or false, emails is a list.',
        'bulk-request/wrong-boolean-type',
        'bulk-request/wrong-attribute-type',
        'bulk-request/expected-array',
        'bulk-request/expected-object',
        'bulk-request/wrong-attribute-name',
        'bulk-request/wrong-attribute-case',
      ),
    ],
    sources: [pages.issues, pages.bulkUpload],
  },
  {
    id: 'nothing-in-the-logs',
    heading: "There's nothing in the provisioning logs",
    asked: new RegExp(
      [
        'nothing (?:in the (?:provisioning )?logs?|happens|happened)',
        '^(?:http )?202\\b',
        'empty log|logs? (?:is|are|stays?) empty',
        '\\bno (?:provisioning )?(?:logs?|entries|log entries)\\b',
        `job ${NOT} (?:start|started|run|running)\\b|^not ?(?:run|configured)$`,
        didNot('created?|provision(?:ed)?|updated?|sync(?:ed)?|appear'),
      ].join('|'),
      'i',
    ),
    meaning: 'The upload was accepted with 202, and no entries show.',
    points: [
      point('The job is not started, paused or in quarantine.', 'sync-job/not-started', 'sync-job/paused', 'sync-job/quarantined'),
      point(
        'Not enough time went by: entries show after 5 to 10 minutes.',
        'sync-job/never-ran',
        'provisioning-log/empty-log',
        'http/log-query-too-early',
      ),
      point(
        'The query asks for another job, or its filter is not read as it is meant.',
        'http/other-job-id',
        'http/unbalanced-filter-quote',
        'http/unquoted-filter-value',
        'http/wrong-log-property',
      ),
      point('The job was restarted after the upload, which may remove what was not read yet.', 'http/upload-before-restart'),
      point('For a job that writes to Active Directory, no provisioning agent is active.'),
    ],
    sources: [pages.issues],
  },
  {
    id: 'forbidden-403',
    heading: 'Forbidden 403 response',
    asked: /forbidden|^(?:http )?403\b|authorization_requestdenied|insufficient privileges/i,
    meaning: 'The client is known and may not upload.',
    points: [
      point(
        'The permission SynchronizationData-User.Upload was not granted to the client, or an administrator has not consented.',
        'http/missing-permission',
      ),
      point(
        'The token was asked for with the scope https://graph.microsoft.com/.default, after the permission was granted.',
        'http/wrong-token-scope',
      ),
      point('A person who calls needs a role in the directory besides.', 'http/missing-directory-role'),
      point('The address names the service principal of the provisioning app, not the client.', 'http/client-id-in-path'),
      point('SynchronizationData-User.Upload.OwnedBy holds for applications that the client owns only.'),
    ],
    sources: [pages.issues, pages.bulkUpload],
  },
  {
    id: 'too-many-requests-429',
    heading: 'Too many requests 429 response',
    asked: /too ?many ?requests|^(?:http )?429\b/i,
    meaning: 'More than 40 calls in 5 seconds, or more than the calls of a day: 6,000 with Entra ID Governance, 2,000 with P1 or P2.',
    points: [
      point('Put up to 50 people into one request.', 'bulk-request/too-many-operations'),
      point('Wait between the requests, and send again.', 'http/too-many-uploads'),
    ],
    sources: [pages.issues, pages.concepts],
  },
  {
    id: 'bucket-full-500',
    heading: 'Bucket full 500 response',
    asked: /bucket|^(?:http )?500\b/i,
    meaning:
      'Where the answer says so, the queue in which the job keeps uploads is full. Another 500 is a fault of the service: send again later.',
    points: [
      point('Records that fail stay in the queue: put their cause right, restart, and send them again.', 'provisioning-log/failed-entry'),
      point('The job is paused or stopped: start it.', 'sync-job/paused', 'sync-job/not-started', 'sync-job/filling-bucket'),
      point(
        'The job has been in quarantine: restart it, which empties the queue, wait about 40 minutes, and send again.',
        'sync-job/quarantined',
        'http/upload-before-restart',
      ),
      point('The client sends faster than the job works: wait 5 to 10 minutes.', 'http/too-many-uploads'),
    ],
    sources: [pages.issues],
  },
  {
    id: 'unauthorized-401',
    heading: 'Unauthorized 401 response',
    asked: /^unauthorized \d|^(?:http )?401\b|invalidauthenticationtoken|token (?:has|is) expired|invalid ?audience|audience is invalid/i,
    meaning: 'The access token has expired, is not yet valid, or is none that Microsoft Graph takes.',
    points: [
      point('Ask for a new token; one lasts about an hour.', 'http/expired-token', 'http/token-not-yet-valid'),
      point(
        'The header is Authorization: Bearer, a blank, and the token without quotes or line breaks.',
        'http/missing-authorization',
        'http/wrong-authorization-scheme',
        'http/placeholder-token',
        'http/malformed-token',
        'http/header-below-blank-line',
      ),
      {
        ...point(
          'The token is for Microsoft Graph, and for the cloud that the request goes to.',
          'http/wrong-audience',
          'http/wrong-tenant',
        ),
        asked: /audience|tenant|issuer/i,
      },
      point(
        'The request for a token is a form, with the grant client_credentials and the scope .default.',
        'http/wrong-token-content-type',
        'http/wrong-grant-type',
        'http/wrong-token-scope',
      ),
    ],
    sources: [pages.issues],
  },
  {
    id: 'quarantine',
    heading: 'The job enters quarantine state',
    asked: /quarantine/i,
    meaning: 'The job runs at most once a day, and is disabled after four weeks.',
    points: [
      point(
        'Right after the first start: no notification e-mail is set. Enter one, save, and restart provisioning.',
        'sync-secrets/missing-notification',
        'sync-secrets/disabled-notification',
        'sync-secrets/missing-recipient',
        'sync-secrets/placeholder-recipient',
        'sync-secrets/malformed-value',
        'sync-secrets/wrong-member-case',
        'http/start-before-secrets',
      ),
      point('Later: look at the reason that the job gives.', 'sync-job/quarantined'),
    ],
    sources: [pages.issues, pages.quarantine],
  },
  {
    id: 'invalid-upn',
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
        'bulk-request/missing-user-name-domain',
        'bulk-request/too-long-user-name',
      ),
      point('The logs name the people who were not created.', 'provisioning-log/failed-entry'),
    ],
    sources: [pages.issues],
  },
  {
    id: 'invalid-domain',
    heading: 'User creation failed - Invalid domain',
    asked: /invalid domain|wrong domain|onmicrosoft\.com/i,
    meaning: 'The domain of the sign-in name is not verified in the tenant: "domain does not exist".',
    points: [
      point(
        'Map userPrincipalName by the documented expression, which puts the default domain in.',
        'sync-schema/fragile-upn-mapping',
        'sync-schema/unverified-domain',
      ),
      point('Or send userName with a verified domain.', 'bulk-request/unverified-user-name-domain'),
      point('The logs name the people who were not created.', 'provisioning-log/failed-entry'),
    ],
    sources: [pages.issues],
  },
  {
    id: 'multi-valued-attributes',
    heading: 'Known limitation: multi-valued attributes',
    asked: /known limitation|multi-?valued|type eq/i,
    meaning: 'Of addresses, emails and phoneNumbers only the element of type "work" is processed; the others are ignored without a word.',
    points: [point('Send the value under type "work", and map that.', 'bulk-request/ignored-element', 'sync-schema/ignored-element')],
    sources: [pages.issues],
  },
  {
    id: 'clear-attribute-values',
    heading: 'Clear attribute values',
    asked: /\bclear(?:ing)? .*(?:attribute|value)|flownullvalues/i,
    meaning: 'With flowNullValues a value that a record does not bring is cleared in Entra ID. Not every attribute may be.',
    points: [
      point('An attribute that people are matched by, or that an account needs, never flows a null value.', 'sync-schema/null-flow-on-key'),
      point('Values flow from attributes with a single value only.', 'sync-schema/null-flow-on-list'),
      point('Every record then has to bring every attribute: what is left out is cleared.'),
    ],
    sources: [pages.clear],
  },
  {
    id: 'missing-manager',
    heading: 'The manager is missing',
    asked: /manager .*missing|missing manager|unable to assign|manager (?:is |was )?not (?:set|assigned|updated)/i,
    meaning: 'People are provisioned without their managers.',
    points: [
      point('Send the manager before the employee, or in the same request.', 'provisioning-log/failed-entry'),
      point(
        'manager.value is the externalId of somebody else, and two people do not manage each other.',
        'bulk-request/missing-manager',
        'bulk-request/own-manager',
        'bulk-request/manager-cycle',
        'bulk-request/bulk-id-reference',
        'bulk-request/wrong-manager-type',
      ),
    ],
    sources: [pages.known, pages.bulkUpload],
  },
  {
    id: 'delete-and-update',
    heading: 'Update, disable and delete people',
    asked: new RegExp(
      `\\b(?:delete|update|disable|terminate) (?:an? |the )?${PEOPLE}\\b|${didNot('disabled?|deleted?|deactivated?|terminated?')}`,
      'i',
    ),
    meaning: 'The endpoint knows no PUT, PATCH or DELETE: the job decides what a record does to an account.',
    points: [
      point('Send the whole record with POST, also to change a person.', 'bulk-request/unsupported-method'),
      point('To disable an account, send the record with active false.', 'bulk-request/missing-active', 'bulk-request/wrong-boolean-type'),
    ],
    sources: [pages.bulkUpload, pages.faq],
  },
];

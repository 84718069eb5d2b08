/** What an answer means, and what to do. The tables beside this file say it for each call, a row an answer. */
import type { CallFacts } from '../call.ts';

export interface Answer {
  readonly status: readonly number[];
  /** What the body holds, where a status has several causes. */
  readonly says?: RegExp;
  /** A header that it brings, where that matters. */
  readonly header?: string;
  /** Which calls it answers, where that is not all of the table. */
  readonly to?: (call: CallFacts) => boolean;
  /** Absent where the answer is a good one. */
  readonly message?: string;
  readonly todo: string;
  readonly why: string;
  readonly sources: readonly string[];
}

const LEARN = 'https://learn.microsoft.com';
const PROVISIONING = `${LEARN}/entra/identity/app-provisioning`;
const UPLOAD = `${LEARN}/graph/api/synchronization-synchronizationjob-post-bulkupload`;

export const pages = {
  issues: `${PROVISIONING}/inbound-provisioning-api-issues`,
  concepts: `${PROVISIONING}/inbound-provisioning-api-concepts`,
  grant: `${PROVISIONING}/inbound-provisioning-api-grant-access`,
  curl: `${PROVISIONING}/inbound-provisioning-api-curl-tutorial`,
  upload: UPLOAD,
  uploadBeta: `${UPLOAD}?view=graph-rest-beta`,
  logs: `${LEARN}/graph/api/provisioningobjectsummary-list`,
  job: `${LEARN}/graph/api/synchronization-synchronizationjob-get`,
  start: `${LEARN}/graph/api/synchronization-synchronizationjob-start`,
  validate: `${LEARN}/graph/api/synchronization-synchronizationjob-validatecredentials`,
  restart: `${LEARN}/graph/api/synchronization-synchronizationjob-restart`,
  secrets: `${LEARN}/graph/api/synchronization-serviceprincipal-put-synchronization`,
  schema: `${LEARN}/graph/api/resources/synchronization-synchronizationschema`,
  graph: `${LEARN}/graph/errors`,
  throttling: `${LEARN}/graph/throttling`,
  signIn: `${LEARN}/entra/identity-platform/reference-error-codes`,
  credentials: `${LEARN}/entra/identity-platform/v2-oauth2-client-creds-grant-flow`,
  oauth: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
} as const;

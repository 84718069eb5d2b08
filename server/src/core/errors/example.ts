/** A small provisioning log, for examples of what logs tell about other files. */

interface Written {
  readonly id?: string;
  readonly job?: string;
  /** Without one the entry tells of a success. */
  readonly code?: string;
  readonly time?: string;
}

const JOB = 'API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21';

export const logOf = (...entries: readonly Written[]): string => JSON.stringify({ value: entries.map(entryOf) });

const entryOf = ({ id = '701984', job = JOB, code, time = '2026-01-12T08:00:00Z' }: Written) => ({
  activityDateTime: time,
  jobId: job,
  changeId: '5b0a7d52-6f2c-4b1e-8d43-2f9c1a7e6d05',
  provisioningStatusInfo:
    code === undefined ? { status: 'success', errorInformation: null } : { status: 'failure', errorInformation: { errorCode: code } },
  provisioningSteps: [],
  sourceIdentity: { id },
});

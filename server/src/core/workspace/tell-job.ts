/** A job tells whether it works. */
import { jobsIn } from '../sync-job/job.ts';
import type { Told } from './told.ts';

export function tellJob(root: unknown): Told {
  const states = jobsIn(root).map(({ job, at }) => ({
    job: job.address.jobId?.toLowerCase(),
    isApiDriven: job.isApiDriven,
    hindrance: job.hindrance,
    at: [...at, ...job.hindranceAt],
  }));
  const principals = jobsIn(root).flatMap(({ job }) => job.address.servicePrincipalId?.toLowerCase() ?? []);
  return { jobs: states.flatMap(({ job }) => job ?? []), ...(principals.length > 0 ? { principals } : {}), states };
}

/** How the steps of a hover name a call to the job. */
import type { JobAddress } from '../graph/address.ts';

/** With the id of the job, where the file shows it. */
export const callOf = ({ jobId = '{jobId}' }: JobAddress, action: string): string => `\`POST …/jobs/${jobId}/${action}\``;

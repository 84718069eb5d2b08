/** An open provisioning job, or a list of them. */
import { isObject } from '../base/json.ts';
import type { Context, Document } from '../base/kind.ts';
import { counted } from '../base/words.ts';
import { openJson, type Content } from '../json/open.ts';
import { jobsIn } from './job.ts';
import type { Subjects } from './rule.ts';
import { rules } from './rules/index.ts';

export const open = (text: string, context: Context): Document => openJson({ id: 'sync-job', rules, isSent: false, read }, text, context);

function read(root: unknown, { environment }: Context): Content<Subjects> {
  const now = environment.now();
  const list = isObject(root) && Array.isArray(root.value);
  const jobs = jobsIn(root);
  return {
    summary: list ? `list of provisioning jobs, ${counted(jobs.length, 'job')}` : 'provisioning job',
    subjects: (beside) => jobs.map(({ job, at }) => ({ on: 'job', subject: { ...job, secrets: beside?.secrets, now }, at }) as const),
  };
}

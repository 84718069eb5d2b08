import { JOBS, TOKEN, upload } from '../example.ts';
import { actBefore, maySameJob } from '../flow.ts';
import { defineRule } from '../rule.ts';

const restart = (mark: (text: string) => string): string => `POST ${mark(`${JOBS}/{{jobId}}/restart`)}\n${TOKEN}\n`;
const plain = (text: string): string => text;

export default defineRule({
  id: 'http/upload-before-restart',
  on: 'synchronization call',
  severity: 'warning',
  summary: 'A job is restarted before something is uploaded, not after it.',
  why: 'A restart of a job that is not running removes what was uploaded before and not yet read. While the job runs, the cycle ends first and the next takes the new data.',
  remedy: 'Restart first, wait until the job runs, then upload.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-faqs'],
  examples: {
    bad: [{ code: `${upload()}\n###\n${restart((text) => `«${text}»`)}` }],
    good: [`${restart(plain)}\n###\n${upload()}`, restart(plain)],
  },
  check({ facts, index, file: { calls }, request }, report) {
    const before = facts.action === 'restart' ? actBefore(calls, index) : undefined;
    if (before?.scope === 'upload' && maySameJob(before, facts))
      report({ span: request.target.span, message: 'This may remove what the file uploads before; put the restart before the upload.' });
  },
});

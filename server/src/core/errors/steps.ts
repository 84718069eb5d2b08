/** What to do now: in the portal, then by the request that does the same. */
import type { Afterwards } from './documented.ts';

const JOB = '…/servicePrincipals/{id}/synchronization/jobs/{jobId}';
const again = `Send the payload again: \`POST ${JOB}/bulkUpload\`.`;
const changed = `A changed mapping restarts the job. ${again}`;
const restart = 'In the portal: Provisioning > Overview > Restart provisioning.';
const restartRequest = `By request: \`POST ${JOB}/restart\` with \`{"criteria":{"resetScope":"Watermark, Escrows, QuarantineState"}}\`. It may drop what was uploaded before.`;

const editMapping = (what: string): string => `In the portal: Provisioning > Edit attribute mappings, ${what}, Save.`;
const putSchema = `By request: \`PUT ${JOB}/schema\` with the whole schema, as \`application/json\`.`;

export const steps: Readonly<Record<Afterwards, readonly string[]>> = {
  'sign-in name': [
    editMapping(
      'userPrincipalName: mapping type Expression, paste (scimlint: Copy the documented UPN expression), apply only during object creation',
    ),
    putSchema,
    changed,
  ],
  mapping: [editMapping('open the mapping of the attribute, change it'), putSchema, changed],
  matching: [
    'In the portal: Provisioning > Edit attribute mappings, see which attribute has "Match objects using this attribute"; if it is the wrong one, set another, Save.',
    putSchema,
    changed,
  ],
  payload: ['Put the record right in the source.', again],
  wait: ['Do nothing yet: the job repeats it.', `If it stays: ${restart}`, restartRequest, again],
  agent: ['On the server of the agent: restart the service Microsoft Entra Connect Provisioning Agent.', restart, restartRequest, again],
  rights: ['Give the rights.', restart, restartRequest, again],
  restart: [restart, restartRequest, again],
  elsewhere: ['This code comes from jobs that write to another application: put it right there.', restart, restartRequest],
  nothing: ['Nothing has to be done or sent again.'],
};

export const numbered = (lines: readonly string[]): string => lines.map((line, i) => `${(i + 1).toString()}. ${line}`).join('\n');

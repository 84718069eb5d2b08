/** What to do now: in the portal, then by the request that does the same. */
import type { Afterwards } from './documented.ts';
import type { Route } from './route.ts';

const JOB = '…/servicePrincipals/{id}/synchronization/jobs/{jobId}';
const again = `Send the payload again: \`POST ${JOB}/bulkUpload\`.`;
const changed = `A changed mapping restarts the job. ${again}`;
const restart = 'In the portal: Provisioning > Overview > Restart provisioning.';
const restartRequest = `By request: \`POST ${JOB}/restart\` with \`{"criteria":{"resetScope":"Watermark, Escrows, QuarantineState"}}\`. It may drop what was uploaded before.`;

const editMapping = (what: string): string => `In the portal: Provisioning > Edit attribute mappings, ${what}, Save.`;
const putSchema = `By request: \`PUT ${JOB}/schema\` with the whole schema, as \`application/json\`.`;

const steps: Readonly<Record<Afterwards, readonly string[]>> = {
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

/** Of a job that people are not uploaded to, no request sends anything again. */
const elsewhere: readonly string[] = [
  'In the portal: open the application of this job, Provisioning > Provisioning logs, and look at the steps of this entry.',
  'Put it right in the source, the mapping or the target of that job; Provisioning > Provision on demand tries one person.',
];

/** The documented sign-in name is one of Entra ID. */
export function stepsFor(then: Afterwards, route: Route): readonly string[] {
  if (then === 'nothing' || route === 'to Entra ID') return steps[then];
  if (route === 'of another job') return then === 'wait' || then === 'agent' ? [...steps[then].slice(0, 1), ...elsewhere] : elsewhere;
  return steps[then === 'sign-in name' ? 'mapping' : then];
}

export const numbered = (lines: readonly string[]): string => lines.map((line, i) => `${(i + 1).toString()}. ${line}`).join('\n');

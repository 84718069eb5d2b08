import { JOBS, JSON_TYPE, TOKEN } from '../example.ts';
import type { CallFacts } from '../call.ts';
import { actBehind, maySameApp } from '../flow.ts';
import { defineRule } from '../rule.ts';

const secrets = `PUT ${JOBS.replace('/jobs', '/secrets')}\n${TOKEN}\n${JSON_TYPE}\n\n< ./secrets.json\n`;
const start = (address: string): string => `POST ${address}\n${TOKEN}\n`;
const ADDRESS = `${JOBS}/{{jobId}}/start`;

export default defineRule({
  id: 'http/start-before-secrets',
  on: 'synchronization call',
  severity: 'warning',
  summary: 'The settings with the notification e-mail are put before the job is started.',
  why: 'An API-driven job without a notification e-mail goes into quarantine when it starts.',
  remedy: 'Put the secrets first, then start the job.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-configure-app',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
  ],
  examples: {
    bad: [{ code: `${start(`«${ADDRESS}»`)}\n###\n${secrets}` }],
    good: [`${secrets}\n###\n${start(ADDRESS)}`, start(ADDRESS)],
  },
  check({ facts, index, file: { calls }, request }, report) {
    const isPut = ({ action, method }: CallFacts): boolean => action === 'secrets' && method === 'PUT';
    const behind = facts.action === 'start' ? actBehind(calls, index) : undefined;
    if (!behind || !isPut(behind) || !maySameApp(facts, behind) || calls.slice(0, index).some(isPut)) return;
    report({ span: request.target.span, message: 'The job is started before its secrets are put; put the secrets first.' });
  },
});

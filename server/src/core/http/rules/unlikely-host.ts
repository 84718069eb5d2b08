import { isOpen } from '../variables.ts';
import { BODY, TOKEN, TYPE, ADDRESS } from '../example.ts';
import { FORMER_HOST, isGraphHost, meantHost } from '../hosts.ts';
import { defineRule } from '../rule.ts';
import { segmentEdits } from '../segment-edit.ts';

export default defineRule({
  id: 'http/unlikely-host',
  on: 'call',
  severity: 'warning',
  summary: 'Calls of the provisioning API go to a host of Microsoft Graph.',
  why: 'Graph has one host in each cloud: graph.microsoft.com, graph.microsoft.us, dod-graph.microsoft.us and microsoftgraph.chinacloudapi.cn. The former graph.windows.net knows no provisioning jobs. A token sent to a host of another name is in other hands.',
  remedy: 'Write the host of Graph in your cloud.',
  references: ['https://learn.microsoft.com/graph/deployments'],
  examples: {
    bad: [
      {
        code: `POST https://«graph.mircosoft.com»${ADDRESS.slice('https://graph.microsoft.com'.length)}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
        fixed: `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`,
      },
      {
        code: `@graph = https://graph.windows.net/v1.0\n\nGET «{{graph}}»/servicePrincipals/{{id}}/synchronization/jobs\n${TOKEN}\n`,
        fixed: `@graph = https://graph.microsoft.com/v1.0\n\nGET {{graph}}/servicePrincipals/{{id}}/synchronization/jobs\n${TOKEN}\n`,
      },
    ],
    good: [`POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n`],
  },
  check(call, report) {
    const { host } = call.address;
    if (!host || isOpen(host.text) || isGraphHost(host.text) || call.facts.scope === 'token request') return;
    const right = host.text.toLowerCase() === FORMER_HOST ? 'graph.microsoft.com' : meantHost(host.text);
    if (right === undefined) return;
    const edits = segmentEdits(call, host, right);
    report({
      span: host.span,
      message: `This is no host of Microsoft Graph; write ${right}.`,
      fixes: edits.length > 0 ? [{ title: `Use ${right}`, edits }] : [],
    });
  },
});

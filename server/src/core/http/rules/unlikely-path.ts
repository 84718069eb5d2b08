import { isOpen } from '../variables.ts';
import { ADDRESS, upload } from '../example.ts';
import { isGraphHost } from '../hosts.ts';
import { defineRule, type Call, type HttpFinding } from '../rule.ts';
import { segmentEdits } from '../segment-edit.ts';

const DOCUMENTED = ['serviceprincipals', 'synchronization', 'jobs', 'bulkupload'];

export default defineRule({
  id: 'http/unlikely-path',
  on: 'upload',
  severity: 'information',
  summary: 'The path is /v1.0/servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload.',
  why: 'This is the one path that is documented, under v1.0 and under beta. Microsoft’s own client forgives another letter case in bulkUpload; whether the service does is not documented.',
  remedy: 'Copy the address from the app: Provisioning, Overview, View technical information, Provisioning API Endpoint.',
  references: [
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-post-bulkupload',
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-configure-app',
  ],
  examples: {
    bad: [
      { code: upload({ address: ADDRESS.replace('bulkUpload', '«bulkupload»') }), fixed: upload() },
      { code: upload({ address: ADDRESS.replace('v1.0', '«v2.0»') }), fixed: upload() },
      { code: upload({ address: ADDRESS.replace('v1.0/servicePrincipals', '«servicePrincipals»') }), fixed: upload() },
      {
        code: upload({
          address: ADDRESS.replace('/synchronization/jobs/{{jobId}}/bulkUpload', '/jobs/{{jobId}}/synchronization/«bulkUpload»'),
        }),
      },
    ],
    good: [upload(), upload({ address: ADDRESS.replace('v1.0', 'beta') }), upload({ address: '{{endpoint}}/bulkUpload' })],
  },
  check(call, report) {
    const finding = wrongOrder(call) ?? wrongVersion(call) ?? wrongCase(call);
    if (finding) report(finding);
  },
});

function wrongOrder({ address: { path, host } }: Call): HttpFinding | undefined {
  const last = path.at(-1);
  if (!last) return undefined;
  const names = path.map(({ text }) => text.toLowerCase());
  const at = DOCUMENTED.map((name) => names.indexOf(name));
  const [first = -1, second = -1, third = -1, fourth = -1] = at;
  if (first >= 0 && second === first + 2 && third === second + 1 && fourth === third + 2) return undefined;
  // What is left out may stand in a variable.
  const isSure = host !== undefined && ![host, ...path].some(({ text }) => isOpen(text));
  if (at.includes(-1) && !isSure) return undefined;
  return {
    span: last.span,
    message: 'This path is not the documented one; write /servicePrincipals/{id}/synchronization/jobs/{id}/bulkUpload.',
  };
}

function wrongVersion(call: Call): HttpFinding | undefined {
  const [version] = call.address.path;
  if (!version || !call.address.host || !isGraphHost(call.address.host.text) || isOpen(version.text)) return undefined;
  if (version.text === 'v1.0' || version.text === 'beta') return undefined;
  if (DOCUMENTED[0] === version.text.toLowerCase()) {
    const edits = segmentEdits(call, version, `v1.0/${version.text}`);
    return {
      span: version.span,
      message: 'No version of Graph is named; write v1.0 before this.',
      fixes: edits.length > 0 ? [{ title: 'Insert v1.0', edits }] : [],
    };
  }
  const edits = segmentEdits(call, version, 'v1.0');
  return {
    span: version.span,
    message: 'Graph has the versions v1.0 and beta; write v1.0.',
    fixes: edits.length > 0 ? [{ title: 'Use v1.0', edits }] : [],
  };
}

function wrongCase(call: Call): HttpFinding | undefined {
  const last = call.address.path.at(-1);
  if (!last || last.text === 'bulkUpload') return undefined;
  const edits = segmentEdits(call, last, 'bulkUpload');
  return {
    span: last.span,
    message: 'Write bulkUpload with a capital U, as it is documented.',
    fixes: edits.length > 0 ? [{ title: 'Use bulkUpload', edits }] : [],
  };
}

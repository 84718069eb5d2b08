/** What may be written in one of our requests: the type of the body, and the path behind a Graph host. */
import type { Completion } from '../base/kind.ts';
import { liesIn } from '../base/text.ts';
import { addressOf, behind, isAlternateKey } from './address.ts';
import type { ReadBlock } from './facts.ts';
import { headerOf } from './header.ts';
import { meantHost } from './hosts.ts';
import type { Request } from './parse.ts';
import { pathsFor } from './paths.ts';
import type { Variables } from './variables.ts';

const types = {
  upload: { label: 'application/scim+json', markdown: 'The one type that /bulkUpload takes.' },
  'token request': { label: 'application/x-www-form-urlencoded', markdown: 'The one type that the token endpoint takes.' },
  'synchronization call': { label: 'application/json', markdown: 'The type of every other call of the provisioning API.' },
} as const;

/** `blocks` are all of the file, for the ids that its other requests use. */
export function completionsIn(read: ReadBlock, offset: number, blocks: readonly ReadBlock[], variables: Variables): readonly Completion[] {
  for (const { request, facts } of read.own) {
    const header = headerOf(request.headers, 'Content-Type');
    if (!header || facts.scope === 'log query') continue;
    const { value, valueSpan } = header;
    const type = types[facts.scope];
    const isBehindColon = value === '' && offset >= valueSpan.start && /^[ \t]*$/.test(read.block.text.slice(valueSpan.start, offset));
    if (isBehindColon) {
      const gap = offset === valueSpan.start ? ' ' : '';
      return [{ ...type, edit: { span: { start: offset, end: offset }, text: gap + type.label } }];
    }
    if (liesIn(offset, valueSpan)) return [{ ...type, edit: { span: valueSpan, text: type.label } }];
  }
  const request = read.block.parsed.requests.find(({ target }) => liesIn(offset, target.span));
  return request ? pathsIn(request, offset, read.block.text, blocks, variables) : [];
}

function pathsIn(
  request: Request,
  offset: number,
  text: string,
  blocks: readonly ReadBlock[],
  variables: Variables,
): readonly Completion[] {
  const { host, path } = addressOf(request, variables);
  const { span } = request.target;
  if (!host || meantHost(host.text) === undefined) return [];
  const start = host.span.end;
  if (start < span.start || offset < start) return [];
  const ids = {
    version: path[0]?.text === 'beta' ? 'beta' : 'v1.0',
    servicePrincipal: writtenIn(blocks, 'serviceprincipals') ?? '{{servicePrincipalId}}',
    job: writtenIn(blocks, 'jobs') ?? '{{jobId}}',
  };
  const { all, continued } = pathsFor(text.slice(start, offset), request.method?.text ?? 'GET', ids);
  return all.map(({ label, methods, what, path }) => ({
    label,
    detail: path,
    markdown: `${methods.join(' or ')}: ${what}`,
    ...(continued ? { filter: path } : {}),
    edit: { span: { start, end: span.end }, text: path },
  }));
}

/** How another request of the file writes what stands behind this segment. */
function writtenIn(blocks: readonly ReadBlock[], name: string): string | undefined {
  for (const { own, block } of blocks)
    for (const { address } of own) {
      const segment = behind(address, name);
      const text = segment && block.text.slice(segment.span.start, segment.span.end);
      if (segment && !isAlternateKey(segment.text) && (segment.variable !== undefined || text === segment.text)) return text;
    }
  return undefined;
}

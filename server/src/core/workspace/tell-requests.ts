/** A request file tells which jobs it calls, what it sends to them, and the people in its bodies. */
import { locatorOf } from '../base/locate.ts';
import type { Path } from '../base/rule.ts';
import { TEMPLATE } from '../base/template.ts';
import { defaultSettings } from '../base/settings.ts';
import { blocksOf, startsOf } from '../http/blocks.ts';
import { endOfValue, mask } from '../http/body.ts';
import { readFacts } from '../http/facts.ts';
import { pathIn } from '../http/include.ts';
import { readJson } from '../json/read.ts';
import { tellPayload } from './tell-payload.ts';
import type { Payload, Told } from './told.ts';

/** Which requests are ours does not depend on what somebody has configured. */
const context = { settings: defaultSettings, environment: { newGuid: () => '', now: () => 0 }, said: true };

export function tellRequests(text: string): Told {
  const { blocks } = readFacts(blocksOf(text), context);
  const starts = startsOf(blocks);
  const jobs = new Set<string>();
  const payloads: Payload[] = [];
  const uploads: { path: string; job: string }[] = [];
  for (const [i, { block, own }] of blocks.entries()) {
    for (const { request, facts } of own) {
      const job = facts.job?.toLowerCase();
      if (job !== undefined) jobs.add(job);
      if (facts.scope !== 'upload') continue;
      const path = pathIn(request, block.text)?.path;
      if (path !== undefined && job !== undefined) uploads.push({ path, job });
      if (request.body?.kind !== 'json') continue;
      const { start, end } = request.body.span;
      payloads.push({ job, people: peopleIn(block.text.slice(start, end), (starts[i] ?? 0) + start) });
    }
  }
  return { jobs: [...jobs], ...(payloads.length > 0 ? { payloads } : {}), ...(uploads.length > 0 ? { uploads } : {}) };
}

/** Each stands at its own operation; `start` is where the body begins. */
function peopleIn(body: string, start: number): Payload['people'] {
  const { text } = mask(body);
  const { value, json } = readJson(text.slice(0, endOfValue(text)));
  const [payload] = tellPayload(value).payloads ?? [];
  const places = locatorOf(json);
  return new Map(
    [...(payload?.people ?? [])]
      .filter(([id]) => !id.includes(TEMPLATE))
      .map(([id, at]) => {
        const span = Array.isArray(at) ? places.locate(at as Path) : { start: 0, end: 1 };
        return [id, { start: start + span.start, end: start + span.end }];
      }),
  );
}

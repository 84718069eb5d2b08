/** What the requests of a file share: its variables, its dialect, its calls in their order. Nothing that tells a place, so that a check stays good while these stay the same. */
import type { Context } from '../base/kind.ts';
import type { Tool } from '../base/settings.ts';
import { keptFrom, type Block } from './blocks.ts';
import { isSent, ownRequest, type CallFacts, type Known, type OwnRequest } from './call.ts';
import { plausibleTools } from './dialect.ts';
import { graphHosts, isGraphHost } from './hosts.ts';
import { changedIn, mayReferTo, type Variables } from './variables.ts';

export interface FileFacts {
  readonly variables: Variables;
  readonly calls: readonly CallFacts[];
  /** The tools that it may be written for. */
  readonly tools: readonly Tool[];
  /** Headers may come from a file or a setting that nobody has read. */
  readonly imports: boolean;
  /** Names of headers, in lower case, that settings give to every request. */
  readonly suppliedHeaders: readonly string[];
  readonly eol: string;
  /** The host of Graph that its calls go to, where they name one. */
  readonly graph: string;
  /** Nothing in the file goes anywhere else. */
  readonly isAllOurs: boolean;
  /** All of its requests go somewhere else. */
  readonly isForeign: boolean;
}

/** A block, and those of its requests that are ours. */
export interface ReadBlock {
  readonly block: Block;
  readonly own: readonly OwnRequest[];
}

export interface Read {
  readonly blocks: readonly ReadBlock[];
  readonly facts: FileFacts;
  readonly uploads: boolean;
  /** Changes when a fact changes, apart from the values of variables. */
  readonly key: string;
  /** The variables that have another value than before. */
  readonly changed: readonly string[];
}

export function readFacts(blocks: readonly Block[], context: Context, before?: Read): Read {
  const tools = plausibleTools(
    blocks.map(({ parsed }) => parsed.votes),
    context,
  );
  const variables = variablesOf(blocks, tools, context);
  // Whether there is an upload decides what a token request behind a variable host is, and that no other way round.
  const uploads = blocks.some(({ parsed }) => parsed.requests.some(({ pieces }) => pieces.some(({ text }) => /bulkupload/i.test(text))));
  const known: Known = { variables, uploads, context };
  const changed = changedIn(before?.facts.variables ?? variables, variables);
  const kept = keptFrom(before?.uploads === uploads ? before.blocks : [], blocks.length);
  const read = blocks.map((block, i): ReadBlock => {
    const old = kept(block, i);
    if (old && !mayReferTo(block.text, changed)) return old;
    return { block, own: block.parsed.requests.flatMap((request) => ownRequest(request, block.text, known) ?? []) };
  });
  const calls = read.flatMap(({ own }) => own.map((one) => one.facts));
  const facts: FileFacts = {
    variables,
    calls,
    graph: calls.flatMap(({ host }) => (host !== undefined && isGraphHost(host) ? host : []))[0] ?? graphHosts[0],
    tools,
    imports: blocks.some(({ parsed }) => parsed.imports),
    suppliedHeaders: (context.supplied?.headers ?? []).map((name) => name.toLowerCase()),
    isAllOurs:
      read.some(({ own }) => own.length > 0) &&
      read.every(({ block, own }) => block.parsed.requests.length === own.filter(({ facts }) => isSent(facts)).length),
    isForeign: calls.length === 0 && blocks.some(({ parsed }) => parsed.requests.length > 0),
    eol: blocks.find(({ parsed }) => parsed.eol !== undefined)?.parsed.eol ?? '\n',
  };
  const key = JSON.stringify([
    uploads,
    calls.map(withJobThatCounts),
    tools,
    facts.imports,
    facts.eol,
    facts.isAllOurs,
    facts.isForeign,
    facts.graph,
  ]);
  return { blocks: read, facts, uploads, key, changed };
}

/** How the job of an upload is written matters to what comes next, unless that is an upload: most keystrokes in an address then leave the other blocks as they are. */
function withJobThatCounts(call: CallFacts, i: number, calls: readonly CallFacts[]): CallFacts {
  const next = calls[i + 1];
  return call.scope === 'upload' && (!next || (next.scope === 'upload' && isSent(next))) ? { ...call, writtenJob: undefined } : call;
}

/** Those of one value. Where two are given, or an environment gives another, tools differ in which of them counts. */
function variablesOf(blocks: readonly Block[], tools: readonly Tool[], { supplied }: Context): Variables {
  const variables = new Map<string, string>();
  const unsure = new Set(tools.every((tool) => tool === 'rest-client') ? [] : supplied?.variables);
  const isLastOne = tools.every((tool) => tool === 'rest-client');
  for (const { parsed } of blocks)
    for (const { name, value } of parsed.variables) {
      if (!isLastOne && variables.has(name) && variables.get(name) !== value) unsure.add(name);
      variables.set(name, value);
    }
  for (const name of unsure) variables.delete(name);
  return variables;
}

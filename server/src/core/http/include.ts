/** Files that a request sends: `< ./hire.scim.json`. */
import type { Context, Document, Link, OtherFile } from '../base/kind.ts';
import type { Span } from '../base/text.ts';
import type { Block } from './blocks.ts';
import { maskFile } from './body.ts';
import { kindSent } from './kinds.ts';
import type { Request } from './parse.ts';
import type { Call, Include } from './rule.ts';
import { isOpen } from './variables.ts';

export interface IncludedFile extends Pick<Include, 'call' | 'path' | 'span'> {
  /** Absent where nobody has looked for it. */
  readonly found: OtherFile | undefined;
  /** What it is, where it is there and of a kind of ours. */
  readonly document: Document | undefined;
  /** It holds templates outside strings. */
  readonly hasBareTemplates: boolean;
}

/** The path that a request includes, and where it stands in the block. */
export function pathIn({ body }: Request, text: string): { readonly path: string; readonly span: Span } | undefined {
  if (body?.kind !== 'include') return undefined;
  const written = text.slice(body.span.start, body.span.end);
  const before = /^(?:<(?:@\w*)?[ \t]+|@)/.exec(written)?.[0].length ?? 0;
  const path = written.slice(before).trim();
  if (path === '' || isOpen(path) || path.includes('${')) return undefined;
  const start = body.span.start + written.indexOf(path, before);
  return { path, span: { start, end: start + path.length } };
}

export const linksIn = ({ parsed, text }: Block): readonly Link[] =>
  parsed.requests.flatMap((request) => {
    const found = pathIn(request, text);
    return found ? [{ span: found.span, target: found.path }] : [];
  });

export function includesOf(call: Call, context: Context): readonly IncludedFile[] {
  const named = pathIn(call.request, call.text);
  if (!named) return [];
  const found = context.other?.(named.path);
  const text = found && 'text' in found ? found.text.replace(/^\uFEFF/, '') : undefined;
  if (text === undefined) return [{ call, ...named, found, document: undefined, hasBareTemplates: false }];
  const { settings, environment } = context;
  const sent = mayFillIn(call) ? maskFile(text) : { text, hasBareTemplates: false };
  const document = kindSent(call.facts, sent.text)?.open(sent.text, { settings, environment, said: true });
  return [{ call, ...named, found, document, hasBareTemplates: sent.hasBareTemplates }];
}

/** Whether a tool may put variables into the file. REST Client and httpYac do so behind `<@` alone. */
const mayFillIn = ({ request: { body }, text, file: { tools } }: Call): boolean =>
  (body !== undefined && text.startsWith('<@', body.span.start)) || tools.some((tool) => tool === 'jetbrains' || tool === 'kulala');

export function summaryOf({ document, hasBareTemplates }: IncludedFile): Pick<Include, 'errors' | 'warnings'> {
  const diagnostics = document?.diagnostics() ?? [];
  // A template outside a string may stand for anything, commas and braces included.
  if (hasBareTemplates && diagnostics.some(({ rule }) => rule.startsWith('json/'))) return { errors: 0, warnings: 0 };
  const count = (level: string): number => diagnostics.filter(({ severity }) => severity === level).length;
  return { errors: count('error'), warnings: count('warning') };
}

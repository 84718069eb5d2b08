/** An open request file. */
import { documentOf, type Found } from '../base/document.ts';
import type { Context, Document } from '../base/kind.ts';
import { textChecker } from '../base/text-rules.ts';
import { Text, type Span } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { embed } from './embed.ts';
import { outline } from './outline.ts';
import { parseRequests, type Request } from './parse.ts';
import type { HttpSubjects } from './rule.ts';
import { rules } from './rules/index.ts';
import { scopeOf } from './scope.ts';
import { resolve } from './variables.ts';

export function open(text: string, context: Context): Document {
  const file = parseRequests(text);
  const check = textChecker<HttpSubjects>(rules, context);
  const ours = file.requests.map((request) => ({ request, scope: scopeOf(request, file, text) }));

  const uploads = ours.filter(({ scope }) => scope === 'upload').map(({ request }) => request);
  const own = uploads.flatMap((request) =>
    check({
      on: 'upload',
      subject: { request, file, header: (name) => headerOf(request, name), resolve: (written) => resolve(written, file.variables) },
    }),
  );
  const bodies = ours
    .flatMap(({ request: { body }, scope }) =>
      scope && body?.kind === 'json' ? [embed(text.slice(body.span.start, body.span.end), body.span.start, scope, context)] : [],
    )
    .filter((body) => body !== undefined);

  const whole = Text.of(text);
  return documentOf({
    kind: 'http',
    text: whole,
    summary: `request file, ${counted(file.requests.length, 'request')}`,
    found: (limit: number, within?: Span): readonly Found[] =>
      [...own, ...bodies.flatMap((body) => body.found(limit, within))].sort((a, b) => a.span.start - b.span.start).slice(0, limit),
    describe: (offset) => bodies.map((body) => body.describe(offset)).find((hover) => hover !== undefined),
    outline: () => outline(file.requests, (request) => bodies.find(({ start }) => start === request.body?.span.start)?.outline() ?? []),
    edit: (edit) => open(whole.replace(edit).toString(), context),
  });
}

const headerOf = ({ headers }: Request, wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

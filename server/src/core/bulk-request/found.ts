/** What was found in a request, at its place: the paths of the problems worked out into spans, for what is asked for and no more. */
import type { Found } from '../base/document.ts';
import { jsonEdits, styleOf, type Writing } from '../base/json-edit.ts';
import { locate } from '../base/locate.ts';
import { wrap, type Path } from '../base/rule.ts';
import type { Span, Text } from '../base/text.ts';
import { byteOrderBreaks, readJson, withoutComments } from '../json/read.ts';
import type { Break } from '../json/rule.ts';
import { repeats, repeatsIn, saidOnce } from './once.ts';
import { startsOf, type Parts, type Segment, type Tools } from './parts.ts';
import { foundAt, spanIn, type Piece } from '../base/problem.ts';
import type { RequestProblem } from './request.ts';
import { LINE, type RequestFinding } from './rule.ts';
import type { Extent } from './segments.ts';
import { isUser, requestOf } from './user.ts';

/** In the order of the text. */
export function found(parts: Parts, tools: Tools, limit: number, within?: Span): readonly Found[] {
  const { text, segments, index, headLength, envelope, requestProblems } = parts;
  const { checkBreak } = tools;
  const writing: Writing = { style: styleOf(text.slice(0, 65_536)), environment: tools.context.environment };
  const starts = startsOf(parts);
  const pieceOf = (i: number): Piece => pieceAt(text, starts[i] ?? 0, segments[i]);
  /** With the other operations that a finding names. */
  const withRelated = (one: Found, { related }: RequestFinding): Found => {
    if (!related) return one;
    const places = related.map(({ operation, at, message }) => {
      const twin = pieceOf(operation);
      return { span: spanIn(twin, locate(twin.json, at)), message };
    });
    const [first] = places;
    const line = first ? text.positionAt(first.span.start).line + 1 : 0;
    return { ...one, message: one.message.replace(LINE, String(line)), related: places };
  };
  const aboutAll = aboutWhole(parts, tools, writing, withRelated);
  const alone = requestProblems.find(({ rule }) => rule.alone);
  if (envelope.alone || alone) return aboutAll.slice(0, limit);

  const together = repeatsIn(parts);
  const result = aboutAll.filter(({ span }) => span.start < headLength);
  const ofOperations = requestProblems.filter(({ finding }) => finding.operation !== undefined);
  let next = 0;
  let unsure = false; // whether the next may be the rest of something broken, not an operation of its own
  for (let i = 0; i < segments.length && result.length < limit; i++) {
    const isLast = i === segments.length - 1;
    if (index.flags[i] === 0 && !isLast && ofOperations[next]?.finding.operation !== i) {
      unsure = false;
      continue;
    }
    const segment = segments[i];
    if (!segment) continue;
    const { separator } = segment;
    const rightSeparator = isLast ? 'nothing' : 'comma';
    if (segment.isClean && separator === rightSeparator && ofOperations[next]?.finding.operation !== i) continue;
    const { problems, breaks, size, length, keys, isBroken } = segment;
    const isRest = unsure && keys.bulkId === undefined;
    unsure = separator === 'junk' || (separator !== 'comma' && isBroken);
    const start = starts[i] ?? 0;
    const isOutside = within !== undefined && (start + length < within.start || start > within.end);

    const own: RequestProblem[] = [];
    for (let problem = ofOperations[next]; problem?.finding.operation === i; problem = ofOperations[++next]) own.push(problem);
    if (isRest || isOutside) continue;
    const said = problems.filter((problem) => !repeats(problem) || together.has(problem));
    if (said.length + own.length + breaks.length === 0 && separator === rightSeparator) continue;

    const piece = pieceOf(i);
    const here = said.map((problem) => {
      const all = together.get(problem);
      return all ? saidOnce(all, pieceOf, writing, tools.places) : foundAt(problem, piece, writing, tools.places);
    });
    for (const { rule, severity, finding } of own) {
      here.push(withRelated(foundAt({ rule, severity, from: [], finding }, piece, writing), finding));
    }
    for (const one of breaks) here.push(...inDocument(checkBreak(one), piece));
    if (separator !== rightSeparator) {
      const between = separatorBreak(text.slice(start, start + length), size, separator);
      here.push(...inDocument(checkBreak(between), piece));
    }
    result.push(...inOrder(here));
  }
  result.push(...aboutAll.filter(({ span }) => span.start >= headLength));
  return result.slice(0, limit);
}

/** Where the value of a path stands. Where operations start is worked out when somebody first asks. */
export function locatorFor(parts: Parts): (path: Path) => Span {
  let starts: Float64Array | undefined;
  return (path) => {
    const [operations, i, ...rest] = path;
    const segment = operations === 'Operations' && typeof i === 'number' ? parts.segments[i] : undefined;
    if (!segment) return locate(withoutComments(parts.text.toString()).json, path);
    const piece = pieceAt(parts.text, (starts ??= startsOf(parts))[Number(i)] ?? 0, segment);
    return spanIn(piece, locate(piece.json, rest));
  };
}

/** A segment as a piece. Its text is taken out of the document when it is first asked for. */
function pieceAt(text: Text, start: number, segment: Segment | undefined): Piece {
  let own: string | undefined;
  let json: string | undefined;
  return {
    get text() {
      return (own ??= text.slice(start, start + (segment?.size ?? 0)));
    },
    get json() {
      return (json ??= (segment?.breaks.length ?? 0) > 0 ? readJson(this.text).json : this.text);
    },
    inDocument: (offset) => start + offset,
    get lead() {
      return leadAt(text, start);
    },
  };
}

/** The indentation of the line that an offset lies on. */
function leadAt(text: Text, offset: number): string {
  const { line } = text.positionAt(offset);
  return /^[ \t]*/.exec(text.slice(text.offsetAt({ line, character: 0 }), offset))?.[0] ?? '';
}

const inOrder = (found: readonly Found[]): Found[] => [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** What a text rule found in a piece, at its place in the document. */
const inDocument = (found: readonly Found[], piece: Piece): Found[] =>
  found.map((one) => ({
    ...one,
    span: spanIn(piece, one.span),
    related: one.related.map(({ span, message }) => ({ span: spanIn(piece, span), message })),
    fixes: one.fixes.map((fix) => ({
      ...fix,
      edits: () => fix.edits().map((edit) => ({ ...edit, span: spanIn(piece, edit.span) })),
    })),
  }));

/** What is wrong between an operation and what follows it. */
function separatorBreak(segment: string, size: number, separator: Extent['separator']): Break {
  const { json } = withoutComments(segment);
  const comma = json.indexOf(',', size);
  if (separator === 'comma') return { on: 'trailing comma', subject: { span: { start: comma, end: comma + 1 } } };
  if (separator === 'nothing') {
    const repair = { title: 'Insert the missing comma', edit: { span: { start: size, end: size }, text: ',' } };
    return {
      on: 'syntax error',
      subject: {
        span: { start: Math.max(0, size - 1), end: size },
        message: 'Not valid JSON: a comma is missing after this operation.',
        repair,
      },
    };
  }
  const rest = json.slice(size);
  const start = size + Math.max(0, /^\s*,?\s*(?=\S)/.exec(rest)?.[0].length ?? 0);
  return {
    on: 'syntax error',
    subject: {
      span: { start, end: size + rest.trimEnd().length },
      message: 'Not valid JSON: this does not belong between two operations.',
    },
  };
}

/** What is about the request itself: its own members, its encoding, all operations together. */
function aboutWhole(
  parts: Parts,
  { checkBreak, context }: Tools,
  writing: Writing,
  withRelated: (one: Found, finding: RequestFinding) => Found,
): Found[] {
  const { text, headLength, tailLength, envelope, requestProblems } = parts;
  const gap = text.length - headLength - tailLength;
  const piece: Piece = {
    text: text.slice(0, headLength) + text.slice(text.length - tailLength),
    json: envelope.reading.json,
    inDocument: (offset) => (offset < headLength ? offset : offset + gap),
  };
  const alone = requestProblems.find(({ rule }) => rule.alone);
  const aboutRequest = alone ? [alone] : requestProblems.filter(({ finding }) => finding.operation === undefined);
  const about = [
    ...(alone ? [] : envelope.problems.map((problem) => foundAt(problem, piece, writing))),
    ...aboutRequest.map(({ rule, severity, finding }) =>
      withRelated(foundAt({ rule, severity, from: [], finding }, piece, writing), finding),
    ),
  ];
  const encoding: readonly Break[] =
    context.encoding === undefined || text.length === 0
      ? []
      : [{ on: 'encoding', subject: { span: { start: 0, end: 1 }, name: context.encoding } }];
  return inOrder([
    ...about.map((one) => keepsOperations(one, headLength, gap)),
    ...(alone
      ? []
      : inDocument(
          envelope.breaks.map((one) => withUsersWrapped(one, envelope.reading.value, piece, writing)).flatMap((one) => checkBreak(one)),
          piece,
        )),
    ...[...encoding, ...byteOrderBreaks(piece.text, context)].flatMap((one) => checkBreak(one)),
  ]);
}

/** A fix of the envelope must not write over the operations, which it does not see. */
const keepsOperations = (one: Found, headLength: number, gap: number): Found => ({
  ...one,
  fixes: one.fixes.map((fix) => ({
    ...fix,
    edits: () => {
      const edits = fix.edits();
      return edits.some(({ span }) => gap > 0 && span.start < headLength && span.end > headLength) ? [] : edits;
    },
  })),
});

/** An array of users at the root can be made a request. */
function withUsersWrapped(one: Break, root: unknown, piece: Piece, writing: Writing): Break {
  if (one.on !== 'wrong root' || !Array.isArray(root) || root.length === 0 || !root.every(isUser)) return one;
  const edits = jsonEdits(
    piece.text,
    piece.json,
    [
      wrap(
        [],
        requestOf(root, (i) => [i]),
      ),
    ],
    writing,
  );
  return { ...one, subject: { ...one.subject, repair: { title: 'Make a bulk request of these users', edits } } };
}

/** Opens a JSON text of a kind that is small enough to be read as a whole: what its rules found, at its places in the text. */
import type { Beside } from '../base/beside.ts';
import { documentOf, type Found } from '../base/document.ts';
import { embeddedAnswers, type EmbeddedDocument } from '../base/embedded-documents.ts';
import { styleOf } from '../base/json-edit.ts';
import type { Context, Document, Hover, KindId, OutlineItem } from '../base/kind.ts';
import { locatorOf, type Locator } from '../base/locate.ts';
import { checkPaths, type PathRules, type PathSubjects } from '../base/path-rules.ts';
import { foundIn, type Whole } from '../base/problem.ts';
import { textChecker } from '../base/text-rules.ts';
import { Text } from '../base/text.ts';
import { readLog, type LogReading } from './log-text.ts';
import { byteOrderBreaks, duplicateKeys, readJson, repeatsKeys, sizeOf, type Reading } from './read.ts';
import type { Break, JsonSubjects } from './rule.ts';
import { rules as jsonRules } from './rules/index.ts';

export interface JsonKind<Subjects> {
  readonly id: KindId;
  readonly rules: PathRules<Subjects>;
  /** Whether the service reads such a text; what it only writes may hold comments. */
  readonly isSent: boolean;
  /** A log: it may be several documents one behind the other, and lack its end. */
  readonly isLog?: boolean;
  /** What there is in a value; undefined for a text that is broken. `isCut`: the end of the text is missing. */
  readonly read: (value: unknown, context: Context, isCut: boolean) => Content<Subjects>;
}

/** What is read of a document. */
export interface Content<Subjects> {
  readonly summary: string;
  /** What the rules look at, with what other files tell. */
  readonly subjects: (beside: Beside | undefined) => readonly PathSubjects<Subjects>[];
  /** The kinds of the texts inside it. */
  readonly kindsInside?: readonly KindId[];
  /** What was found in texts of other kinds inside it. */
  readonly inside?: (whole: Whole) => readonly Found[];
  /** The text of another kind at an offset. */
  readonly embeddedAt?: (offset: number, whole: Whole) => EmbeddedDocument | undefined;
  readonly describe?: (offset: number, whole: Whole) => Hover | undefined;
  readonly outline?: (places: Locator) => readonly OutlineItem[];
}

export function openJson<Subjects>(kind: JsonKind<Subjects>, text: string, context: Context): Document {
  const { depth, keys } = sizeOf(text);
  const { value, json, isBroken, breaks, isPlain, isCut, places } = kind.isLog ? readLog(text, depth) : plain(readJson(text, depth));
  const all: readonly Break[] = [
    ...breaks,
    ...(!isBroken && isPlain && repeatsKeys(keys, value) ? duplicateKeys(json) : []),
    ...encodingOf(text, context),
    ...byteOrderBreaks(text, context),
  ];
  let known: Whole | undefined; // nothing is looked up before somebody asks
  return documentFor(
    {
      kind,
      text: Text.of(text),
      content: kind.read(isBroken ? undefined : value, context, isCut),
      breaks: all.filter(({ on }) => kind.isSent || !onlyRefused.has(on)),
      whole: () => (known ??= { text, json, places: places() }),
    },
    context,
  );
}

const plain = (reading: Reading): LogReading => ({ ...reading, isPlain: true, isCut: false, places: () => locatorOf(reading.json) });

/** What was read of a text, whatever other files tell. */
interface Read<Subjects> {
  readonly kind: JsonKind<Subjects>;
  readonly text: Text;
  readonly content: Content<Subjects>;
  readonly breaks: readonly Break[];
  readonly whole: () => Whole;
}

function documentFor<Subjects>(read: Read<Subjects>, context: Context): Document {
  const { kind, text, content, breaks, whole } = read;
  const { summary, subjects, kindsInside = [], inside, embeddedAt, describe, outline } = content;
  const problems = checkPaths(kind.rules, subjects(context.beside), context);
  const checkBreak = textChecker<JsonSubjects>(jsonRules, context);
  let found: readonly Found[] | undefined;
  const find = (): readonly Found[] => {
    const writing = { style: styleOf(whole().text), environment: context.environment };
    return [
      ...breaks.flatMap((one) => checkBreak(one)),
      ...problems.map((problem) => foundIn(problem, whole(), writing)),
      ...(inside?.(whole()) ?? []),
    ].sort((a, b) => a.span.start - b.span.start);
  };

  const embedded = embeddedAnswers((offset) => embeddedAt?.(offset, whole()));
  return documentOf({
    kind: kind.id,
    kinds: () => [kind.id, ...kindsInside],
    text,
    summary,
    found: (limit) => (found ??= find()).slice(0, limit),
    ...(context.isTaken ? { isTaken: context.isTaken } : {}),
    ...embedded,
    describe: (offset) => embedded.describe(offset) ?? describe?.(offset, whole()),
    ...(outline ? { outline: () => outline(whole().places) } : {}),
    locate: (path) => whole().places.locate(path),
    edit: (edit) => openJson(kind, text.replace(edit).toString(), context),
    joined: (beside) => documentFor(read, { ...context, beside }),
  });
}

/** What the service refuses and everybody else reads. */
const onlyRefused: ReadonlySet<Break['on']> = new Set(['comment', 'trailing comma', 'byte-order mark', 'encoding']);

const encodingOf = (text: string, { encoding }: Context): readonly Break[] =>
  encoding === undefined || text === '' ? [] : [{ on: 'encoding', subject: { span: { start: 0, end: 1 }, name: encoding } }];

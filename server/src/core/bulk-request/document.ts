/** An open bulk request: what is wrong in it, and the request that an edit makes of it. */
import { documentOf } from '../base/document.ts';
import type { Context, Document } from '../base/kind.ts';
import type { Settings } from '../base/settings.ts';
import { textChecker } from '../base/text-rules.ts';
import { Text, type TextEdit } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { duplicateKeys, readJson, withoutComments } from '../json/read.ts';
import type { Break, JsonSubjects } from '../json/rule.ts';
import { rules as jsonRules } from '../json/rules/index.ts';
import { operationChecker, type Checked } from './check.ts';
import { describe } from './describe.ts';
import { checkEnvelope } from './envelope.ts';
import { found, locatorFor } from './found.ts';
import { keysOf, type Keys } from './keys.ts';
import { outline } from './outline.ts';
import { indexOf, spliced, startsOf, type Parts, type Segment, type Tools } from './parts.ts';
import { plan, type Plan } from './plan.ts';
import { checkRequest } from './request.ts';
import { rules } from './rules/index.ts';
import { readOperations, readRequest, type Extent } from './segments.ts';
import { splitFixes } from './split-fixes.ts';
import { isUser } from './user.ts';

/** Made once for the settings: a request file may hold thousands of requests. */
const plans = new WeakMap<Settings, Plan>();

function planFor(settings: Settings): Plan {
  const made = plans.get(settings) ?? plan(rules, settings);
  plans.set(settings, made);
  return made;
}

export function open(text: string, context: Context): Document {
  return openWith(Text.of(text), text, toolsFor(context));
}

function toolsFor(context: Context): Tools {
  const thePlan = planFor(context.settings);
  const holds = { ...context.settings, takesUserName: context.beside?.takesUserName };
  return {
    context,
    plan: thePlan,
    holds,
    checkOperation: operationChecker(thePlan, holds),
    checkBreak: textChecker<JsonSubjects>(jsonRules, context),
    places: new WeakMap(),
  };
}

/** `text` is all of the row. */
function openWith(row: Text, text: string, tools: Tools): Document {
  const segments: Segment[] = [];
  const layout = readRequest(text, { found: into(segments, text, tools) });
  const { headEnd, end } = layout ?? { headEnd: text.length, end: text.length };
  return document(
    {
      text: row,
      headLength: headEnd,
      segments,
      index: indexOf(segments),
      tailLength: text.length - end,
      hasOperations: layout !== undefined,
      envelope: checkEnvelope(text.slice(0, headEnd) + text.slice(end), layout && segments.length, tools.plan),
      requestProblems: checkRequest(() => segments.map(({ keys }) => keys), tools),
    },
    tools,
  );
}

function summaryOf({ segments, hasOperations, envelope }: Parts): string {
  if (hasOperations) return `bulk request, ${counted(segments.length, 'operation')}`;
  return isUser(envelope.reading.value) ? 'user without a bulk request' : 'bulk request without operations';
}

function document(parts: Parts, tools: Tools): Document {
  return documentOf({
    kind: 'bulk-request',
    text: parts.text,
    summary: summaryOf(parts),
    found: (limit, within) => found(parts, tools, limit, within),
    splitFixes: () => splitFixes(parts.text.toString(), parts, tools.context),
    describe: (offset) => describe(parts, offset, tools.context.settings),
    outline: () => outline(parts),
    locate: locatorFor(parts),
    people: () => parts.segments.map(({ keys }) => keys.externalId),
    edit: (edit) => {
      const text = parts.text.replace(edit);
      const next = reuse(parts, text, edit, tools);
      return next ? document(next, tools) : openWith(text, text.toString(), tools);
    },
    joined: (beside) => joined(parts, tools, { ...tools.context, beside }),
  });
}

/** What is found in an operation rests on nothing of the others but `Holds`; all else that they tell is about the keys of all. */
function joined(parts: Parts, before: Tools, context: Context): Document {
  const tools = toolsFor(context);
  const { file, at, part } = before.holds.takesUserName ?? {};
  const now = tools.holds.takesUserName;
  if (now?.file !== file || now?.at !== at || now?.part !== part) return openWith(parts.text, parts.text.toString(), tools);
  return document({ ...parts, requestProblems: checkRequest(() => parts.segments.map(({ keys }) => keys), tools) }, tools);
}

/**
 * Reads again from the last operation that starts before the edit (its first character is not touched, so it still starts
 * there) to the first behind the edit that still starts where it did. What is around is as it was.
 */
function reuse(before: Parts, text: Text, edit: TextEdit, tools: Tools): Parts | undefined {
  const { segments, headLength, tailLength } = before;
  const shift = text.length - before.text.length;
  const starts = startsOf(before);
  const first = firstFrom(starts, edit.span.start) - 1;
  const behind = firstFrom(starts, edit.span.end);
  const from = starts[first] ?? 0;

  for (let reach = 1; ; reach *= 8) {
    const limit = starts[behind + reach];
    const window = text.slice(from, limit === undefined ? text.length : limit + shift + 1);
    let known = behind;
    const isKnown = (at: number): boolean => {
      const old = at + from - shift;
      while ((starts[known] ?? Infinity) < old) known++;
      return starts[known] === old;
    };
    const changed: Segment[] = [];
    const reader = { found: into(changed, window, tools), isKnown };
    const layout = first < 0 ? readRequest(window, reader) : readOperations(window, 0, reader);
    const met = layout?.stopped === 'at known operation';
    if (!met && limit !== undefined) continue;
    if (!layout) return undefined;

    const kept = met ? segments.slice(known) : [];
    const next = segments.slice(0, Math.max(0, first)).concat(changed, kept);
    const head = first < 0 ? layout.headEnd : headLength;
    const tail = met ? tailLength : window.length - layout.end;
    const sameEnvelope = first >= 0 && met && next.length === segments.length;
    const replaced = segments.slice(Math.max(0, first), segments.length - kept.length);
    const hasChanged = (key: keyof Keys): boolean =>
      changed.length !== replaced.length || changed.some(({ keys }, i) => keys[key] !== replaced[i]?.keys[key]);
    return {
      text,
      headLength: head,
      segments: next,
      index: spliced(before.index, Math.max(0, first), segments.length - kept.length, changed),
      tailLength: tail,
      hasOperations: true,
      envelope: sameEnvelope
        ? before.envelope
        : checkEnvelope(text.slice(0, head) + text.slice(text.length - tail), next.length, tools.plan),
      requestProblems: checkRequest(() => next.map(({ keys }) => keys), tools, {
        problems: before.requestProblems,
        hasChanged,
      }),
    };
  }
}

/** The index of the first of these ascending offsets that is not before this one; their number where there is none. */
function firstFrom(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Checks every operation that is read and keeps what it finds. */
const into = (segments: Segment[], text: string, tools: Tools) => (start: number, extent: Extent) => {
  segments.push(checkSegment(text.slice(start, start + extent.length), extent, tools));
};

const none: readonly Break[] = [];
/** What is broken is not checked. */
const unread: Checked = { problems: [], keys: 0 };

function checkSegment(
  text: string,
  { size, length, keys: written, depth, separator, commented }: Extent,
  { checkOperation }: Tools,
): Segment {
  const { value, json, isBroken, breaks } = readJson(text.slice(0, size), depth);
  const comments = commented ? commentsIn(text, size) : none;
  const { problems, keys: met } = isBroken ? unread : checkOperation(value);
  const twins = !isBroken && met < written ? duplicateKeys(json) : none;
  const all = comments.length + twins.length === 0 ? breaks : [...breaks, ...comments, ...twins];
  const isClean = !isBroken && problems.length === 0 && all.length === 0;
  // Written out, not spread: there are thousands of them.
  return { size, length, separator, keys: keysOf(value, isBroken), isBroken, breaks: all, problems, isClean };
}

/** The comments behind an operation. */
function commentsIn(text: string, size: number): readonly Break[] {
  return withoutComments(text).breaks.filter(({ on, subject }) => on === 'comment' && subject.span.start >= size);
}

/** An open request file: its blocks, each with what is found in it, and the file that an edit makes of it. */
import type { Beside } from '../base/beside.ts';
import { documentOf, type Found } from '../base/document.ts';
import { foundInHost, type Embedded } from '../base/embedded.ts';
import { hintsIn, remediesOf } from '../base/hover.ts';
import type { Completion, Context, Document, Hover, OutlineItem } from '../base/kind.ts';
import { liesIn, Text, type Span, type TextEdit } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { blocksOf, editedBlocks, keptFrom, startsOf, type Block } from './blocks.ts';
import { checkBlock, checkerOf, type BlockFound, type CheckedBlock } from './check.ts';
import { actionsIn } from './actions.ts';
import { completionsIn } from './completions.ts';
import { describeIn, type Described } from './describe.ts';
import { readFacts, type Read } from './facts.ts';
import type { EmbeddedBody } from './embed.ts';
import { linksIn } from './include.ts';
import { outlineOf } from './outline.ts';
import type { HttpEdit } from './rule.ts';
import { rules } from './rules/index.ts';
import { earliest } from './tokens.ts';
import { mayReferTo } from './variables.ts';

export const open = (text: string, context: Context): Document => openWith(Text.of(text), blocksOf(text), context);

function openWith(whole: Text, parsed: readonly Block[], context: Context): Document {
  const check = checkerOf(rules, context);
  const build = (text: Text, read: Read, before?: State): State => {
    const isGood = before?.read.key === read.key && context.environment.now() < (before.expires ?? Infinity);
    const kept = keptFrom(before?.blocks ?? [], read.blocks.length);
    let calls = 0;
    const blocks = read.blocks.map((block, i) => {
      const old = kept(block.block, i);
      const checked =
        old && isGood && old.before === calls && !mayReferTo(block.block.text, read.changed)
          ? old
          : checkBlock(block, calls, read.facts, check, context, old ?? before?.blocks[i]);
      calls += block.own.length;
      return checked;
    });
    return { text, read, blocks, expires: earliest(blocks.map(({ expires }) => expires)) };
  };
  const edited = (before: State, edit: TextEdit): State => {
    const after = before.text.replace(edit);
    const blocks = editedBlocks(
      before.blocks.map(({ block }) => block),
      edit,
      after,
    );
    return build(after, readFacts(blocks, context, before.read), before);
  };
  const document = (state: State): Document => {
    const blocks = state.blocks.map(({ block }) => block);
    const joined = (beside: Beside | undefined): Document => openWith(state.text, blocks, { ...context, beside });
    return documentFor(state, context, (edit) => document(edited(state, edit)), joined);
  };
  return document(build(whole, readFacts(parsed, context)));
}

/** Immutable: an edit makes the next one, and keeps the blocks that it did not touch. */
export interface State {
  readonly text: Text;
  readonly read: Read;
  readonly blocks: readonly CheckedBlock[];
  readonly expires: number | undefined;
}

function documentFor(
  state: State,
  context: Context,
  edit: (edit: TextEdit) => Document,
  joined: (beside: Beside | undefined) => Document,
): Document {
  const { text, blocks, expires, read } = state;
  const requests = blocks.reduce((sum, { block }) => sum + block.parsed.requests.length, 0);
  const starts = startsOf(blocks);
  const described = (offset: number): Described | undefined => describedAt(state, starts, offset, context);
  /** What the first body that has an answer says of an offset of the file. */
  const inBodyAt = <Answer>(offset: number, ask: (body: EmbeddedBody, offset: number) => Answer | undefined): Answer | undefined => {
    const i = indexAt(starts, offset);
    for (const body of blocks[i]?.bodies ?? []) {
      const answer = ask(body, offset - (starts[i] ?? 0));
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const document = documentOf({
    kind: 'http',
    kinds: () => ['http', ...blocks.flatMap(({ bodies }) => bodies.flatMap((body) => body.document.kinds()))],
    passesOver: (rule) => rules.some((one) => one === rule && !blocks.some(({ subjects }) => subjects.has(one.on))),
    text,
    summary: `request file, ${counted(requests, 'request')}`,
    found: (limit, within) => foundIn(state, starts, limit, within),
    ...(context.isTaken ? { isTaken: context.isTaken } : {}),
    actions: (span) => {
      const i = indexAt(starts, span.start);
      const start = starts[i] ?? 0;
      const one = blocks[i];
      if (!one) return [];
      const inBodies = one.bodies.flatMap((body) => body.actions(moved(span, -start)));
      return [
        ...actionsIn(one.block, start, span.start, text, read.facts),
        ...inBodies.map((action) => ({ ...action, edits: action.edits.map((edit) => movedEdit(edit, start)) })),
      ];
    },
    embeddedAt: (offset) => {
      const found = inBodyAt(offset, (body, at) => body.embeddedAt(at));
      const start = starts[indexAt(starts, offset)] ?? 0;
      return found && { ...found, span: moved(found.span, start), write: (changed) => movedEdit(found.write(changed), start) };
    },
    describe: (offset) => {
      const hover = described(offset);
      return hover && { span: hover.span, markdown: hover.markdown, ...(hover.brief !== undefined && { brief: hover.brief }) };
    },
    completions: (offset) => completionsAt(state, starts, offset),
    signatureHelp: (offset) => inBodyAt(offset, (body, at) => body.signatureHelp(at)),
    outline: () => outlineIn(blocks, starts),
    links: () => blocks.flatMap(({ block }, i) => linksIn(block).map((link) => ({ ...link, span: moved(link.span, starts[i] ?? 0) }))),
    expires,
    edit,
    joined,
  });
  return { ...document, hover: (offset) => hoverAt(state, starts, offset, described(offset)) ?? document.hover(offset) };
}

/** The last block that begins at or before an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  const behind = starts.findIndex((start) => start > offset);
  return behind < 0 ? starts.length - 1 : behind - 1;
}

function describedAt({ blocks, read }: State, starts: readonly number[], offset: number, { environment }: Context): Described | undefined {
  const i = indexAt(starts, offset);
  const start = starts[i] ?? 0;
  const one = blocks[i];
  const described = one && describeIn(one, offset - start, read.facts, environment.now());
  return described && { ...described, span: moved(described.span, start) };
}

/** What stands there, and the worst of what is wrong with just that. A problem inside it has a hover of its own. */
function hoverAt(state: State, starts: readonly number[], offset: number, described: Described | undefined): Hover | undefined {
  if (!described) return undefined;
  const { span, markdown, isWhole } = described;
  const here = foundIn(state, starts, Infinity, { start: offset, end: offset }).filter((one) => liesIn(offset, one.span));
  if (here.length === 0 || (isWhole && here.every((one) => one.span.start <= span.start && one.span.end >= span.end)))
    return { span, markdown };
  const same = here.filter((one) => one.span.start >= span.start && one.span.end <= span.end && one.rule.id.startsWith('http/'));
  const worst = same.find(({ severity }) => severity === 'error') ?? same[0];
  return worst && { span: worst.span, markdown: `${hintsIn(same)}${markdown}\n\n${remediesOf([worst])}` };
}

function completionsAt({ blocks, read }: State, starts: readonly number[], offset: number): readonly Completion[] {
  const i = indexAt(starts, offset);
  const start = starts[i] ?? 0;
  const one = blocks[i];
  if (!one) return [];
  const own = completionsIn(one, offset - start, blocks, read.facts.variables);
  const inBody = one.bodies.flatMap((body) => body.completions(offset - start));
  return [...own, ...inBody].map((completion) => ({
    ...completion,
    edit: movedEdit(completion.edit, start),
  }));
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedEdit = ({ span, text }: TextEdit, by: number): TextEdit => ({ span: moved(span, by), text });

/** A block in the file: the same characters, further down. */
const inFile = (start: number): Embedded => ({ kind: 'http', text: '', toHost: (offset) => start + offset, escape: (text) => text });

function foundIn(state: State, starts: readonly number[], limit: number, within: Span | undefined): readonly Found[] {
  const all: Found[] = [];
  for (let i = within ? Math.max(0, indexAt(starts, within.start) - 1) : 0; i < state.blocks.length; i++) {
    const one = state.blocks[i];
    const start = starts[i] ?? 0;
    if (!one || (within ? start > within.end : all.length >= limit)) break;
    const { found, bodies } = one;
    if (found.length + bodies.length === 0) continue;
    const inside = within && moved(within, -start);
    const here = [...found.map((one) => placed(one, start, state)), ...bodies.flatMap((body) => body.found(limit, inside))];
    for (const found of foundInHost(here, inFile(start)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end))
      all.push(found);
  }
  return within ? all : all.slice(0, limit);
}

/** Its edits count in the block, though some of them may be in another: where a variable stands is looked up when somebody asks. */
function placed({ rule, severity, span, message, fixes }: BlockFound, start: number, state: State): Found {
  return {
    rule,
    severity,
    span,
    message,
    related: [],
    saidByEditor: false,
    fixes: fixes.map(({ title, safe = false, edits }) => ({
      title,
      safe,
      edits: () => edits.flatMap((edit) => placedEdit(edit, start, state)),
    })),
  };
}

function placedEdit(edit: HttpEdit, start: number, state: State): readonly TextEdit[] {
  if ('variable' in edit) return valuesOf(edit.variable, state).map((span) => ({ span: moved(span, -start), text: edit.text }));
  if ('span' in edit) return [edit];
  const text = state.text.slice(start, start + 4);
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  // The first block may begin without a separator, which it needs once another stands before it.
  const separator = text.startsWith('###', at) ? '' : `###${state.read.facts.eol}`;
  return [{ span: { start: at, end: at }, text: edit.beforeBlock + separator }];
}

/** Where a variable is given its value, in the file. */
function valuesOf(wanted: string, { blocks }: State): readonly Span[] {
  const starts = startsOf(blocks);
  return blocks.flatMap(({ block }, i) =>
    block.parsed.variables.filter(({ name }) => name === wanted).map(({ span }) => moved(span, starts[i] ?? 0)),
  );
}

function outlineIn(blocks: readonly CheckedBlock[], starts: readonly number[]): readonly OutlineItem[] {
  return blocks.flatMap(({ block, bodies }, i) => outlineOf(block.parsed.requests, bodies).map((item) => outlineAt(item, starts[i] ?? 0)));
}

const outlineAt = (item: OutlineItem, start: number): OutlineItem => ({
  ...item,
  span: moved(item.span, start),
  nameSpan: moved(item.nameSpan, start),
  children: item.children.map((child) => outlineAt(child, start)),
});

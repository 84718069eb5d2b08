/** An open request file: its blocks, each with what is found in it, and the file that an edit makes of it. */
import { documentOf, type Found } from '../base/document.ts';
import { foundInHost, type Embedded } from '../base/embedded.ts';
import type { Context, Document, OutlineItem } from '../base/kind.ts';
import { Text, type Span, type TextEdit } from '../base/text.ts';
import { counted } from '../base/words.ts';
import { blocksOf, editedBlocks, startsOf } from './blocks.ts';
import { checkBlock, checkerOf, type BlockFound, type CheckedBlock } from './check.ts';
import { readFacts, type Read } from './facts.ts';
import { linksIn } from './include.ts';
import { outlineOf } from './outline.ts';
import { rules } from './rules/index.ts';

export function open(text: string, context: Context): Document {
  const check = checkerOf(rules, context);
  const build = (text: Text, read: Read, before?: State): State => {
    const isGood = before?.read.key === read.key && context.environment.now() < (before.expires ?? Infinity);
    const known = new Map(before?.blocks.map((one, i) => [one.block, { one, i }]));
    let calls = 0;
    const blocks = read.blocks.map((block, i) => {
      const old = known.get(block.block)?.one;
      const checked =
        old && isGood && old.before === calls ? old : checkBlock(block, calls, read.facts, check, context, old ?? before?.blocks[i]);
      calls += block.own.length;
      return checked;
    });
    const instants = blocks.flatMap(({ expires }) => expires ?? []);
    return { text, read, blocks, expires: instants.length > 0 ? Math.min(...instants) : undefined };
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
  const document = (state: State): Document => documentFor(state, (edit) => document(edited(state, edit)));
  return document(build(Text.of(text), readFacts(blocksOf(text), context)));
}

/** Immutable: an edit makes the next one, and keeps the blocks that it did not touch. */
export interface State {
  readonly text: Text;
  readonly read: Read;
  readonly blocks: readonly CheckedBlock[];
  readonly expires: number | undefined;
}

function documentFor(state: State, edit: (edit: TextEdit) => Document): Document {
  const { text, blocks, expires } = state;
  const requests = blocks.reduce((sum, { block }) => sum + block.parsed.requests.length, 0);
  const starts = startsOf(blocks);
  return documentOf({
    kind: 'http',
    text,
    summary: `request file, ${counted(requests, 'request')}`,
    found: (limit, within) => foundIn(state, starts, limit, within),
    outline: () => outlineIn(blocks, starts),
    links: () => blocks.flatMap(({ block }, i) => linksIn(block).map((link) => ({ ...link, span: moved(link.span, starts[i] ?? 0) }))),
    expires,
    edit,
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** A block in the file: the same characters, further down. */
const inFile = (start: number): Embedded => ({ kind: 'http', text: '', toHost: (offset) => start + offset, escape: (text) => text });

function foundIn(state: State, starts: readonly number[], limit: number, within: Span | undefined): readonly Found[] {
  const all: Found[] = [];
  for (const [i, { block, found, expressions, bodies }] of state.blocks.entries()) {
    const start = starts[i] ?? 0;
    const end = start + block.text.length;
    if (all.length >= limit && (!within || start > within.end)) break;
    if (found.length + expressions.length + bodies.length === 0 || (within && (end < within.start || start > within.end))) continue;
    const inside = within && moved(within, -start);
    const here = [...found.map((one) => placed(one, start, state)), ...expressions, ...bodies.flatMap((body) => body.found(limit, inside))];
    all.push(...foundInHost(here, inFile(start)).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
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
      edits: () =>
        edits.flatMap((edit) =>
          'variable' in edit ? valuesOf(edit.variable, state).map((span) => ({ span: moved(span, -start), text: edit.text })) : [edit],
        ),
    })),
  };
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

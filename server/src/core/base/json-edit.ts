/** The one writer of JSON repairs: turns changes at paths into edits in the file's own indentation and line ends, touching nothing else. */
import type { Environment } from './environment.ts';
import { BRACE, COMMA, endOfComment, isBlank, isObject, skipBlanks, skipTrivia } from './json.ts';
import { find, findExact, type Place } from './locate.ts';
import { applyEdits, compose } from './patch.ts';
import { kept, type Change, type Path, type StandIn } from './rule.ts';
import type { Span, TextEdit } from './text.ts';

/** How a file is written. */
export interface Style {
  readonly eol: string;
  readonly indent: string;
  /** After a colon, and after a comma that ends no line. */
  readonly gap: string;
}

/** Read off the text: its first line break, its first indentation, its first colon. */
export function styleOf(text: string): Style {
  return {
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    indent: /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ',
    gap: /":(?=(\s)?)/.exec(text)?.[1] === undefined && text.includes('":') ? '' : ' ',
  };
}

export interface Writing {
  readonly style: Style;
  /** The blanks before the first character of the text, where that is a piece of a line. */
  readonly lead?: string;
  readonly environment: Environment;
  /** A member whose name differs by its case is another one. */
  readonly isExact?: boolean;
}

/**
 * The edits that make the changes, one after the other, in a JSON text. `read` is the text with its comments blanked
 * (the same length). A change whose place is not there makes no edit.
 */
export function jsonEdits(text: string, read: string, changes: readonly Change[], writing: Writing): TextEdit[] {
  let written = text;
  let masked = read;
  const rounds: TextEdit[][] = [];
  const make = (edits: TextEdit[]): boolean => {
    written = applyEdits(written, edits);
    masked = applyEdits(masked, edits);
    rounds.push(edits);
    return edits.length > 0;
  };
  for (const change of changes) {
    const isMade = make(editsOf(written, masked, change, writing));
    if (change.kind === 'move' && isMade) make(editsOf(written, masked, { kind: 'remove', at: change.at }, writing));
  }
  return compose(text.length, rounds);
}

function editsOf(text: string, json: string, change: Change, writing: Writing): TextEdit[] {
  const place = (writing.isExact ? findExact : find)(json, change.at);
  switch (change.kind) {
    case 'set':
      return place
        ? [{ span: place.value, text: print(change.value, indentationAt(text, place.value.start, writing), writing) }]
        : inserted(text, json, change.at, change.value, 'last', writing);
    case 'insert first':
      return inserted(text, json, change.at, change.value, 'first', writing);
    case 'rename':
      return place?.key ? [{ span: place.key, text: JSON.stringify(change.to) }] : [];
    case 'move':
      return place && !find(json, change.to) ? copiedTo(text, json, place, change.to, writing) : [];
    case 'remove':
      return place ? removed(text, json, place) : [];
    case 'wrap': {
      if (!place) return [];
      const { start, end } = place.value;
      const source = { text, json: json.slice(0, end), start };
      return [{ span: place.value, text: print(change.within, indentationAt(text, start, writing), writing, source) }];
    }
  }
}

/** A copy of a value at a path that is not there yet, in the objects that it takes. */
function copiedTo(text: string, json: string, { value }: Place, to: Path, writing: Writing): TextEdit[] {
  const source = { text, json: json.slice(0, value.end), start: value.start };
  let at = to;
  let within: unknown = kept();
  while (at.length > 1 && !find(json, at.slice(0, -1))) {
    within = { [String(at.at(-1))]: within };
    at = at.slice(0, -1);
  }
  return inserted(text, json, at, within, 'last', writing, source);
}

/** A new member, or a new element of an array. */
function inserted(
  text: string,
  json: string,
  at: Path,
  value: unknown,
  where: 'first' | 'last',
  writing: Writing,
  source?: Source,
): TextEdit[] {
  const container = (writing.isExact ? findExact : find)(json, at.slice(0, -1))?.value;
  const step = at.at(-1);
  if (!container || step === undefined) return [];
  const inner = skipBlanks(json, container.start + 1);
  const isEmpty = inner === container.end - 1;
  const isBroken = inner >= container.end || (json.charCodeAt(container.start) === BRACE) !== (typeof step === 'string');
  if (isBroken) return [];

  const { eol, indent, gap } = writing.style;
  const outer = indentationAt(text, container.start, writing);
  const isOnOneLine = isEmpty ? !/[\r\n]/.test(text) : !/[\r\n]/.test(json.slice(container.start, inner));
  const indentation = isEmpty ? outer + indent : indentationAt(text, inner, writing);
  const printed = (typeof step === 'string' ? `${JSON.stringify(step)}:${gap}` : '') + print(value, indentation, writing, source);

  if (isEmpty) {
    const start = endOfText(text, container); // behind the comments in it
    const comma = skipTrivia(text, container.start + 1);
    const around = isOnOneLine ? gap + printed + gap : eol + indentation + printed + eol + outer;
    return [
      ...(text.charCodeAt(comma) === COMMA ? [{ span: { start: comma, end: comma + 1 }, text: '' }] : []),
      { span: { start, end: container.end - 1 }, text: around },
    ];
  }
  const between = isOnOneLine ? gap : eol + indentation;
  if (where === 'first') return [{ span: { start: inner, end: inner }, text: `${printed},${between}` }];
  return added(text, endOfText(json, container), printed, between, eol + indentation);
}

/** A further item behind the last one, which ends at `last`, and behind the comments with which its line ends: they are about that one. */
function added(text: string, last: number, printed: string, between: string, line: string): TextEdit[] {
  const remark = endOfRemark(text, last);
  const comma = skipTrivia(text, last);
  const isTrailing = comma < remark && text.charCodeAt(comma) === COMMA;
  const isLine = remark > last && /\/\/[^\r\n]*$/.test(text.slice(last, remark));
  if (remark === last || (!isTrailing && !isLine)) return [{ span: { start: remark, end: remark }, text: `,${between}${printed}` }];
  const parting = isTrailing ? { start: comma, end: comma + 1 } : { start: last, end: last };
  return [
    { span: parting, text: ',' },
    { span: { start: remark, end: remark }, text: (isLine ? line : between) + printed },
  ];
}

/** Behind the last comment that follows an item on its line; the end of the item where none does. */
function endOfRemark(text: string, item: number): number {
  let end = item;
  for (let at = item; at < text.length;) {
    const comment = endOfComment(text, at);
    if (comment > at) end = at = comment;
    else if (/[ \t,]/.test(text.charAt(at))) at++;
    else break;
  }
  return end;
}

/** After the last character of a container that is not blank, its closing bracket apart. */
function endOfText(text: string, { start, end }: Span): number {
  let at = end - 1;
  while (at > start + 1 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Takes out a member with the comma that parts it from its neighbour, and with its line where nothing else stands on it. Comments stay. */
function removed(text: string, json: string, { key, value }: Place): TextEdit[] {
  const start = (key ?? value).start;
  const after = skipBlanks(json, value.end);
  const isClear = (from: number, to: number): boolean => skipBlanks(text, from) >= to;
  const without = (...spans: readonly (readonly [start: number, end: number])[]): TextEdit[] =>
    spans.map(([start, end]) => ({ span: { start, end }, text: '' }));
  let before = start;
  while (before > 0 && isBlank(json.charCodeAt(before - 1))) before--;
  if (json.charCodeAt(after) === COMMA) {
    const next = skipBlanks(text, after + 1);
    return isClear(value.end, after) ? without([start, next]) : without([start, value.end], [after, next]);
  }
  if (json.charCodeAt(before - 1) === COMMA) {
    if (isClear(before, start)) return without([before - 1, value.end]);
    const isLastOnLine = /^[ \t]*[\r\n]/.test(text.slice(value.end, after));
    return without([before - 1, before], [isLastOnLine ? endOfText(text, { start: before, end: start + 1 }) : start, value.end]);
  }
  const comma = skipTrivia(text, value.end);
  if (text.charCodeAt(comma) === COMMA) return without([start, value.end], [comma, comma + 1]);
  return isClear(before, start) && isClear(value.end, after) ? without([before, after]) : without([start, value.end]);
}

/** The blanks that the line of an offset begins with. */
export function indentationAt(text: string, offset: number, { lead }: Pick<Writing, 'lead'> = {}): string {
  const start = offset === 0 ? 0 : 1 + Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  if (start === 0 && lead !== undefined) return lead;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** What `kept` values are copied from: the value that starts at `start`. */
interface Source {
  readonly text: string;
  readonly json: string;
  readonly start: number;
}

const isStandIn = (value: unknown): value is StandIn => isObject(value) && 'standIn' in value;

/** A value as JSON text whose further lines stand at least as far in as `indentation`. */
function print(value: unknown, indentation: string, writing: Writing, source?: Source): string {
  const { style, environment } = writing;
  if (isStandIn(value))
    return value.standIn === 'new GUID' ? JSON.stringify(environment.newGuid()) : copied(value.at, indentation, writing, source);
  const inner = indentation + style.indent;
  const lines = (items: readonly string[], open: string, close: string): string =>
    open + style.eol + items.map((item) => inner + item).join(`,${style.eol}`) + style.eol + indentation + close;
  if (Array.isArray(value)) {
    const items = (indentation: string): string[] => value.map((item: unknown) => print(item, indentation, writing, source));
    return value.some((item) => isObject(item) && !isStandIn(item))
      ? lines(items(inner), '[', ']')
      : `[${items(indentation).join(`,${style.gap}`)}]`;
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}:${style.gap}${print(member, inner, writing, source)}`,
    );
    return members.length === 0 ? '{}' : lines(members, '{', '}');
  }
  return JSON.stringify(value);
}

/** A piece of the text, its lines as far in as their new place. No string of valid JSON goes over several lines. */
function copied(at: Path, to: string, writing: Writing, source: Source | undefined): string {
  const place = source && find(' '.repeat(source.start) + source.json.slice(source.start), at)?.value;
  if (!place) return 'null';
  const from = indentationAt(source.text, place.start, writing);
  return source.text
    .slice(place.start, place.end)
    .replace(
      /(\r\n|\n|\r)([ \t]*)(?![ \t\r\n])/g,
      (_, lineBreak: string, blanks: string) => lineBreak + to + blanks.slice(blanks.startsWith(from) ? from.length : blanks.length),
    );
}

/** A finding of a rule of a JSON kind: its path is known, its place not yet worked out. */
import type { Found, FoundFix } from './document.ts';
import { indentationAt, jsonEdits, type Writing } from './json-edit.ts';
import { locate, type Locator } from './locate.ts';
import type { Change, JsonFinding, JsonFix, Path, RuleFacts, Severity } from './rule.ts';
import type { Judge } from './settings.ts';
import type { Span, TextEdit } from './text.ts';

export interface Problem {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  /** Where the value stands that the rule was given; its paths count from there. */
  readonly from: Path;
  readonly finding: JsonFinding;
}

/** The problem that a finding makes, unless it is turned off. */
export function problemOf(rule: RuleFacts, level: Judge, from: Path, finding: JsonFinding): Problem | undefined {
  const severity = level(rule, finding.severity);
  return severity === 'off' ? undefined : { rule, severity, from, finding };
}

/** A piece of the document that paths count from, and where its characters stand in the document. */
export interface Piece {
  readonly text: string;
  /** The same with comments blanked. */
  readonly json: string;
  readonly inDocument: (offset: number) => number;
  /** The indentation of the line on which it begins, where it begins within one. */
  readonly lead?: string;
}

/** Where problems stand in their pieces, so that each is looked up once: a piece that is edited has new problems. */
export type Places = WeakMap<Problem, Span>;

/** A problem at its place in the document. */
export function foundAt(problem: Problem, piece: Piece, writing: Writing, places?: Places): Found {
  const { from, finding } = problem;
  let span = places?.get(problem);
  if (!span) {
    span = locate(piece.json, [...from, ...(finding.at ?? [])], finding.part);
    places?.set(problem, span);
  }
  return foundWith(problem, spanIn(piece, span), (fix) => fixAt(fix, from, () => piece, writing));
}

/** A document that is read as a whole, and the places in it. */
export interface Whole {
  readonly text: string;
  /** The same with comments blanked. */
  readonly json: string;
  readonly places: Locator;
}

/** A problem at its place in a document that is read as a whole. A fix is worked out in the value that its rule was given, so that it costs no more than that. */
export function foundIn(problem: Problem, { text, json, places }: Whole, writing: Writing): Found {
  const { from, finding } = problem;
  const pieceOf = (): Piece => {
    const { start, end } = places.find(from)?.value ?? { start: 0, end: text.length };
    return {
      text: text.slice(start, end),
      json: json.slice(start, end),
      inDocument: (offset) => start + offset,
      lead: indentationAt(text, start),
    };
  };
  return foundWith(problem, places.locate([...from, ...(finding.at ?? [])], finding.part), (fix) => fixAt(fix, [], pieceOf, writing));
}

function foundWith({ rule, severity, finding }: Problem, span: Span, fixOf: (fix: JsonFix) => FoundFix): Found {
  const { message, fixes = [], splits, hover, elsewhere, logs } = finding;
  const found: Found = { rule, severity, span, message, related: [], fixes: fixes.map(fixOf), saidByEditor: false };
  // Most have no more than that, and there may be thousands of them.
  if (splits === undefined && hover === undefined && elsewhere === undefined && logs === undefined) return found;
  return {
    ...found,
    ...(splits && { splits }),
    ...(hover === undefined ? {} : { hover }),
    ...(elsewhere && { elsewhere }),
    ...(logs && { logs }),
  };
}

/** `pieceOf` gives the piece that the paths count from when somebody wants the edits. */
function fixAt({ title, safe = false, changes, creates }: JsonFix, from: Path, pieceOf: () => Piece, writing: Writing): FoundFix {
  const edits = (): TextEdit[] => {
    if (changes.length === 0) return [];
    const piece = pieceOf();
    const whole = changes.map((change) => ({
      ...change,
      at: [...from, ...change.at],
      ...(change.kind === 'move' ? { to: [...from, ...change.to] } : {}),
    })) as readonly Change[];
    const made = jsonEdits(piece.text, piece.json, whole, piece.lead === undefined ? writing : { ...writing, lead: piece.lead });
    return made.map((edit) => editIn(piece, edit));
  };
  return creates ? { title, safe, edits, creates: () => creates } : { title, safe, edits };
}

/** A span's last character decides where it ends, so that it does not reach over what lies between two parts of a piece. */
export function spanIn({ inDocument }: Piece, { start, end }: Span): Span {
  return { start: inDocument(start), end: end > start ? inDocument(end - 1) + 1 : inDocument(start) };
}
const editIn = (piece: Piece, { span, text }: TextEdit): TextEdit => ({ span: spanIn(piece, span), text });

/** A finding of a rule of a JSON kind: its path is known, its place not yet worked out. */
import type { Found, FoundFix } from './document.ts';
import { jsonEdits, type Writing } from './json-edit.ts';
import { locate } from './locate.ts';
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
  const { rule, severity, from, finding } = problem;
  let span = places?.get(problem);
  if (!span) {
    span = locate(piece.json, [...from, ...(finding.at ?? [])], finding.part);
    places?.set(problem, span);
  }
  return {
    rule,
    severity,
    span: spanIn(piece, span),
    message: finding.message,
    related: [],
    fixes: (finding.fixes ?? []).map((fix) => fixAt(fix, from, piece, writing)),
    saidByEditor: false,
    ...(finding.splits && { splits: true }),
  };
}

function fixAt({ title, safe = false, changes, creates }: JsonFix, from: Path, piece: Piece, writing: Writing): FoundFix {
  const whole = changes.map((change) => ({
    ...change,
    at: [...from, ...change.at],
    ...(change.kind === 'move' ? { to: [...from, ...change.to] } : {}),
  })) as readonly Change[];
  return {
    title,
    safe,
    ...(creates && { creates: () => creates }),
    edits: () =>
      jsonEdits(piece.text, piece.json, whole, piece.lead === undefined ? writing : { ...writing, lead: piece.lead }).map((edit) =>
        editIn(piece, edit),
      ),
  };
}

/** A span's last character decides where it ends, so that it does not reach over what lies between two parts of a piece. */
export function spanIn({ inDocument }: Piece, { start, end }: Span): Span {
  return { start: inDocument(start), end: end > start ? inDocument(end - 1) + 1 : inDocument(start) };
}
const editIn = (piece: Piece, { span, text }: TextEdit): TextEdit => ({ span: spanIn(piece, span), text });

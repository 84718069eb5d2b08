/** Answers for a document out of what its rules found: the part that is the same for every kind. */
import { hoverText } from './hover.ts';
import type { Completion, Diagnostic, Document, Fix, Hover, KindId, OutlineItem } from './kind.ts';
import type { NewFile, Related, RuleFacts, Severity } from './rule.ts';
import type { Span, Text, TextEdit } from './text.ts';

/** A finding at its place. Edits are worked out when somebody wants them. */
export interface Found {
  readonly span: Span;
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly FoundFix[];
  /** The editor's own JSON support says the same, so only the fix is ours to offer. */
  readonly saidByEditor: boolean;
  /** What its hover says, where the rule's own sentences do not. */
  readonly hover?: string;
}

export interface FoundFix {
  readonly title: string;
  readonly safe: boolean;
  edits(): readonly TextEdit[];
  creates?(): readonly NewFile[];
}

export interface Parts {
  readonly kind: KindId;
  readonly text: Text;
  readonly summary: string;
  /** In the order of the text: at most `limit`, and where `within` is given at least all that touch it. */
  readonly found: (limit: number, within?: Span) => readonly Found[];
  /** Actions that repair nothing, offered at a span. */
  readonly actions?: (span: Span) => readonly Omit<Fix, 'problem'>[];
  /** What stands at an offset, where it is worth a hover. */
  readonly describe?: (offset: number) => Hover | undefined;
  readonly outline?: () => readonly OutlineItem[];
  readonly completions?: (offset: number) => readonly Completion[];
  readonly edit: (edit: TextEdit) => Document;
}

export function documentOf({
  kind,
  text,
  summary,
  found,
  actions,
  describe = () => undefined,
  outline = () => [],
  completions = () => [],
  edit,
}: Parts): Document {
  return {
    kind,
    text,
    summary,
    edit,
    found,
    describe,
    outline,
    completions,
    diagnostics: (limit = Infinity) =>
      found(limit)
        .filter(({ saidByEditor }) => !saidByEditor)
        .map(diagnosticOf),
    fixes: (span) => [
      ...found(Infinity, span)
        .filter((one) => touches(one.span, span))
        .flatMap(fixesOf),
      ...(actions?.(span) ?? []).map((action) => ({ ...action, problem: undefined })),
    ],
    safeFixes: () =>
      withoutOverlaps(found(Infinity).flatMap((one) => fixesOf({ ...one, fixes: one.fixes.filter(({ safe }) => safe).slice(0, 1) }))),
    hover: (offset) => {
      const here = found(Infinity, { start: offset, end: offset }).filter(({ span }) => span.start <= offset && offset <= span.end);
      const narrowest = here.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
      if (!narrowest) return describe(offset);
      const same = here.filter(({ span }) => span.start === narrowest.span.start && span.end === narrowest.span.end);
      return { span: narrowest.span, markdown: hoverText(same) };
    },
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function diagnosticOf({ span, rule, severity, message, fixes, related }: Found): Diagnostic {
  return {
    span,
    rule: rule.id,
    severity,
    message,
    url: rule.references[0],
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
    related,
  };
}

function fixesOf({ span, rule, fixes }: Found): Fix[] {
  return fixes.map((fix) => ({
    title: fix.title,
    safe: fix.safe,
    edits: fix.edits(),
    ...(fix.creates ? { creates: fix.creates() } : {}),
    problem: { rule: rule.id, span },
  }));
}

/** A fix is applied whole or not at all; one that touches an earlier one waits for the next round. */
function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const taken: Span[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.length === 0) return false;
    const start = Math.min(...edits.map(({ span }) => span.start));
    const end = Math.max(...edits.map(({ span }) => span.end));
    if (taken.some((span) => touches(span, { start, end }))) return false;
    taken.push({ start, end });
    return true;
  });
}

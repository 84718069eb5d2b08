/** Answers for a document out of what its rules found: the part that is the same for every kind. */
import type { Beside } from './beside.ts';
import { freeName } from './free-name.ts';
import { hoverText } from './hover.ts';
import type {
  Completion,
  ConfigurationAction,
  Context,
  Diagnostic,
  Document,
  EmbeddedText,
  Fix,
  Hover,
  KindId,
  Link,
  OutlineItem,
  SignatureHelp,
} from './kind.ts';
import type { NewFile, Path, Related, RelatedElsewhere, RuleFacts, Severity, TextFix } from './rule.ts';
import { checkedAs, type ConfigurationChange } from './settings.ts';
import { liesIn, type Span, type Text, type TextEdit } from './text.ts';

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
  /** What makes several files of this one repairs it. */
  readonly splits?: boolean;
  /** What its hover says, where the rule's own sentences do not. */
  readonly hover?: string;
  readonly elsewhere?: readonly RelatedElsewhere[];
  /** The logs that it rests on. */
  readonly logs?: readonly string[];
}

export interface FoundFix {
  readonly title: string;
  readonly safe: boolean;
  edits(): readonly TextEdit[];
  /** Files that it makes, where it makes any. */
  creates?(): readonly NewFile[];
}

/** Something that may be done to a document in which nothing has to be wrong. */
export type Action = Omit<Fix, 'problem' | 'creates' | 'disabled'> & Partial<Pick<Fix, 'creates'>>;

export interface Parts {
  readonly kind: KindId;
  /** Where it holds texts of other kinds, or may hold nothing of its own. */
  readonly kinds?: () => readonly KindId[];
  readonly passesOver?: (rule: RuleFacts) => boolean;
  readonly text: Text;
  readonly summary: string;
  /** In the order of the text: at most `limit`, and where `within` is given at least all that touch it. */
  readonly found: (limit: number, within?: Span) => readonly Found[];
  /** Files that a repair makes get names that are free. */
  readonly isTaken?: Context['isTaken'];
  /** How several files can be made of this one; never safe. Absent where it is no file, such as the body of a request. */
  readonly splitFixes?: () => readonly TextFix[];
  /** Actions that repair nothing, offered at a span. */
  readonly actions?: (span: Span) => readonly Action[];
  /** What stands at an offset, where it is worth a hover. */
  readonly describe?: (offset: number) => Hover | undefined;
  readonly outline?: () => readonly OutlineItem[];
  readonly completions?: (offset: number) => readonly Completion[];
  readonly links?: () => readonly Link[];
  readonly expires?: number | undefined;
  readonly signatureHelp?: (offset: number) => SignatureHelp | undefined;
  readonly format?: () => readonly TextEdit[];
  readonly embeddedAt?: (offset: number) => EmbeddedText | undefined;
  readonly people?: () => readonly (string | undefined)[];
  /** Absent for a text that is no JSON. */
  readonly locate?: (path: Path) => Span;
  readonly edit: (edit: TextEdit) => Document;
  /** Absent for a kind of which no other file tells anything. */
  readonly joined?: (beside: Beside | undefined) => Document;
}

export function documentOf({
  kind,
  kinds = () => [kind],
  passesOver = () => false,
  text,
  summary,
  found,
  isTaken,
  splitFixes = () => [],
  actions,
  describe = () => undefined,
  outline = () => [],
  completions = () => [],
  links = () => [],
  expires,
  signatureHelp = () => undefined,
  format = () => [],
  embeddedAt = () => undefined,
  people,
  locate = () => ({ start: 0, end: 0 }),
  edit,
  joined,
}: Parts): Document {
  const document: Document = {
    kind,
    kinds,
    passesOver,
    text,
    summary,
    edit,
    found,
    describe,
    outline,
    completions,
    links,
    expires,
    signatureHelp,
    format,
    embeddedAt,
    people,
    locate,
    joined: joined ?? (() => document),
    diagnostics: (limit = Infinity) =>
      found(limit)
        .filter(({ saidByEditor }) => !saidByEditor)
        .map((one) => diagnosticOf(one, splitFixes)),
    fixes: (span) => [
      ...found(Infinity, span)
        .filter((one) => touches(one.span, span))
        .flatMap((one) => [...fixesOf(one, isTaken), ...(one.splits ? splitFixes().map((fix) => splitFixOf(fix, one)) : [])]),
      ...(actions?.(span) ?? []).map((action) => ({ creates: [], disabled: undefined, ...action, problem: undefined })),
    ],
    configurationActions: (span) =>
      found(Infinity, span)
        .filter((one) => touches(one.span, span))
        .filter(({ rule }, i, all) => all.findIndex((other) => other.rule === rule) === i)
        .flatMap(configurationActionsOf),
    safeFixes: () =>
      withoutOverlaps(found(Infinity).flatMap((one) => fixesOf({ ...one, fixes: one.fixes.filter(({ safe }) => safe).slice(0, 1) }))),
    hover: (offset) => {
      const here = found(Infinity, { start: offset, end: offset }).filter(({ span }) => liesIn(offset, span));
      const narrowest = here.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
      if (!narrowest) return describe(offset);
      const same = here.filter(({ span }) => span.start === narrowest.span.start && span.end === narrowest.span.end);
      return { span: narrowest.span, markdown: hoverText(same, describe(offset)?.brief) };
    },
  };
  return document;
}

const lengthOf = ({ start, end }: Span): number => end - start;
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function diagnosticOf(
  { span, rule, severity, message, fixes, splits, related, elsewhere = [] }: Found,
  splitFixes: () => readonly TextFix[],
): Diagnostic {
  const [url] = rule.references;
  const own = fixes.map(({ title, safe }) => ({ title, safe }));
  const diagnostic = { span, rule: rule.id, severity, message, url, fixes: own, related, elsewhere };
  if (!splits) return diagnostic;
  return {
    ...diagnostic,
    // Worked out for those who ask: an editor draws diagnostics after every keystroke and shows no fixes with them.
    get fixes() {
      return [...own, ...splitFixes().map(({ title, safe = false }) => ({ title, safe }))];
    },
  };
}

function fixesOf({ span, rule, fixes }: Found, isTaken?: Context['isTaken']): Fix[] {
  return fixes.map((fix) => {
    const problem = { rule: rule.id, span };
    const { title, safe } = fix;
    const creates = (fix.creates?.() ?? []).map((file) => ({ ...file, name: freeName(file.name, isTaken) }));
    if (!creates.every(isNamed))
      return { title, safe, edits: [], creates: [], disabled: 'Delete the older files of this name first.', problem };
    return { title, safe, edits: fix.edits(), creates, disabled: undefined, problem };
  });
}

const isNamed = (file: { readonly name: string | undefined; readonly text: string }): file is NewFile => file.name !== undefined;

function configurationActionsOf({ span, rule, logs = [] }: Found): ConfigurationAction[] {
  const problem = { rule: rule.id, span };
  const action = (title: string, change: ConfigurationChange): ConfigurationAction => ({ title, change, problem });
  return [
    ...logs.map((file) => ({ ...action(`Ignore this log${logs.length > 1 ? ` (${nameIn(file)})` : ''}`, { kind: 'leave apart' }), file })),
    ...(rule.asksWhatItIs ? checkedAs.map((as) => action(`Check this file as ${as}`, { kind: 'check as', as })) : []),
    action(`Turn off ${rule.id} here`, { kind: 'turn off', rule: rule.id, where: 'here' }),
    action(`Turn off ${rule.id} everywhere`, { kind: 'turn off', rule: rule.id, where: 'everywhere' }),
  ];
}

/** The last name of an address. */
const nameIn = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const splitFixOf = ({ title, edits, creates = [], disabled }: TextFix, { rule, span }: Found): Fix => ({
  title,
  safe: false,
  edits,
  creates,
  disabled,
  problem: { rule: rule.id, span },
});

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

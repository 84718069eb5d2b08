/** What a rule is, what it reports, and how a repair is described: all plain data. */
import type { Elsewhere } from './beside.ts';
import type { OtherFile } from './kind.ts';
import type { Settings } from './settings.ts';
import type { Span, TextEdit } from './text.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Level = Severity | 'off';
export type Profile = 'entra' | 'rfc';
/** One level for both profiles, or one each. */
export type Levels = Level | Readonly<Record<Profile, Level>>;

/** A text in which `«…»` marks what the rule reports; `fixed` is what its fixes make of it, in their order. */
export interface BadExample {
  readonly code: string;
  readonly fixed?: string | readonly string[];
  /** The file's name, where it matters: a `*.scim.json` says of itself that it is a request. */
  readonly name?: string;
  /** Its encoding, where it is not UTF-8. */
  readonly encoding?: string;
  /** The rules that report what the fixes leave to be filled in. */
  readonly leaves?: readonly string[];
  /** What a person has configured, where the rule depends on it. */
  readonly settings?: Partial<Settings>;
  /** The files that it names, by their paths. */
  readonly others?: Readonly<Record<string, OtherFile>>;
  /** Files in its folder that belong to it, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** What is true of a rule of any kind. Everything a person reads about it is made from this. */
export interface RuleFacts {
  /** `kind/problem`: the public name, and the place of the file. */
  readonly id: string;
  readonly severity: Levels;
  /** What is right, in one sentence. */
  readonly summary: string;
  /** What the service does, or what goes wrong, in sentences. */
  readonly why: string;
  /** What to do, in sentences: the first thing that a hover says. */
  readonly remedy: string;
  /** Public pages that say so; two where they contradict each other. */
  readonly references: readonly [string, ...string[]];
  /** It asks whether the file is one of ours: at its problems the person may say what it is to be checked as. */
  readonly asksWhatItIs?: true;
  readonly examples: {
    readonly bad: readonly [BadExample, ...BadExample[]];
    readonly good: readonly [string, ...string[]];
  };
}

/** From the value that a rule was given down to the one it speaks of. */
export type Path = readonly (string | number)[];

/** Stands in the value of a change for what must be asked of the environment or copied from the text. */
export type StandIn = { readonly standIn: 'new GUID' } | { readonly standIn: 'kept'; readonly at: Path };
/** In what `wrap` writes: what stands at this path of the value that is wrapped, as it is written. */
export const kept = (at: Path = []): StandIn => ({ standIn: 'kept', at });
/** A generated id. A fix that writes one is never safe. */
export const NEW_GUID: StandIn = { standIn: 'new GUID' };

/** One step of a repair of a JSON text. Values that stay are copied as text, never printed again. */
export type Change =
  /** Replaces a value; adds the member, as the last, where there is none. */
  | { readonly kind: 'set'; readonly at: Path; readonly value: unknown }
  | { readonly kind: 'insert first'; readonly at: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: Path }
  | { readonly kind: 'rename'; readonly at: Path; readonly to: string }
  /** Takes a value away and adds it, as the last, under another path; the objects on the way are made. Nothing where something stands there. */
  | { readonly kind: 'move'; readonly at: Path; readonly to: Path }
  /** Puts a value into another one, or what is kept of it into its place. */
  | { readonly kind: 'wrap'; readonly at: Path; readonly within: unknown };

export const set = (at: Path, value: unknown): Change => ({ kind: 'set', at, value });
export const insertFirst = (at: Path, value: unknown): Change => ({ kind: 'insert first', at, value });
export const remove = (at: Path): Change => ({ kind: 'remove', at });
export const rename = (at: Path, to: string): Change => ({ kind: 'rename', at, to });
export const move = (at: Path, to: Path): Change => ({ kind: 'move', at, to });
export const wrap = (at: Path, within: unknown): Change => ({ kind: 'wrap', at, within });

/** A repair that a person may choose. `safe`: it cannot change what happens to a person, so it may be applied unasked. */
interface FixFacts {
  readonly title: string;
  readonly safe?: boolean;
  /** Files that it makes beside the document, none of which may be there yet. */
  readonly creates?: readonly NewFile[];
  /** Why it cannot be applied as things are, in a sentence that says what to do first. Then it edits and makes nothing. */
  readonly disabled?: string;
}
/** A file to be made in the folder of the document. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}
/** The repair of a JSON text, by paths. */
export interface JsonFix extends FixFacts {
  readonly changes: readonly Change[];
  readonly creates?: readonly NewFile[];
}
/** The repair of any text, by spans. */
export interface TextFix extends FixFacts {
  readonly edits: readonly TextEdit[];
}

interface FindingFacts {
  /** Alone enough to act on; quotes no personal value. */
  readonly message: string;
  /** Lowers the rule's severity for this case. */
  readonly severity?: Levels;
  /** Repaired by making several files of this one. The kind knows how, since that takes the whole text. */
  readonly splits?: true;
  /** What the hover says in place of the rule's sentences, where they depend on what was found. Ends with its sources. */
  readonly hover?: string;
  /** Places in other files that have to do with it. */
  readonly elsewhere?: readonly RelatedElsewhere[];
  /** The logs that it rests on: a person may have them left alone. */
  readonly logs?: readonly string[];
}
/** What a rule of a JSON kind reports. `at` counts from the value the rule was given. */
export interface JsonFinding extends FindingFacts {
  readonly at?: Path;
  readonly part?: 'key' | 'value';
  readonly fixes?: readonly JsonFix[];
}
/** What a rule of a text kind reports. */
export interface TextFinding extends FindingFacts {
  readonly span: Span;
  readonly fixes?: readonly TextFix[];
  readonly related?: readonly Related[];
  /** Language ids under which the editor's own JSON support says the same. */
  readonly saidByEditor?: readonly string[];
}
export interface Related {
  readonly span: Span;
  readonly message: string;
}
export interface RelatedElsewhere extends Elsewhere {
  readonly message: string;
}
export type Report<Finding> = (finding: Finding) => void;

/** A rule of a text kind: it looks at what the kind's reader calls by the name `on`. */
export interface TextRule<Subjects, On extends keyof Subjects = keyof Subjects> extends RuleFacts {
  readonly on: On;
  readonly check: (subject: Subjects[On], report: Report<TextFinding>) => void;
}

/** A rule of a JSON kind: it looks at what the kind's reader calls by the name `on`, and its paths count from there. */
export interface PathRule<Subjects, On extends keyof Subjects = keyof Subjects> extends RuleFacts {
  readonly on: On;
  readonly check: (subject: Subjects[On], report: Report<JsonFinding>) => void;
}

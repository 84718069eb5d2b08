/** A kind of document, and what an open document answers: offsets in, plain data out. */
import type { Beside } from './beside.ts';
import type { Found } from './document.ts';
import type { Environment } from './environment.ts';
import type { Json } from './json.ts';
import type { NewFile, Path, Related, RelatedElsewhere, RuleFacts, Severity } from './rule.ts';
import type { ConfigurationChange, Settings, Tool } from './settings.ts';
import type { Span, Text, TextEdit } from './text.ts';

/** The names that programs see (`--kind`, the JSON output). */
export const kindIds = [
  'bulk-request',
  'http',
  'expression',
  'sync-schema',
  'sync-job',
  'sync-secrets',
  'provisioning-log',
  'configuration',
] as const;
export type KindId = (typeof kindIds)[number];

/** What a text is opened with. */
export interface Context {
  readonly settings: Settings;
  readonly environment: Environment;
  /** The person has said what this is: by the file's name, by an option, or by sending it to /bulkUpload. */
  readonly said: boolean;
  /** The base name of the file; absent where it has none yet, or is none. */
  readonly name?: string;
  /** Whether something has this name in the folder of the file; absent where nobody can tell. */
  readonly isTaken?: (name: string) => boolean;
  /** The language id under which the editor's own JSON support checks this text; absent where nobody does. */
  readonly editorJson?: string;
  /** The encoding of the file, where it is not UTF-8. */
  readonly encoding?: string;
  /** The file begins with a byte-order mark, which the text does not hold. */
  readonly byteOrderMark?: boolean;
  /**
   * Another file by its path from this one's folder, loaded beforehand by whoever opens the document: the core reads none.
   * Undefined where nobody has looked, or may look; then nothing is said of it. A document that is to see it change is opened again.
   */
  readonly other?: (path: string) => OtherFile | undefined;
  /** What the files that belong to it tell. A document that is to hear of a change is opened again. */
  readonly beside?: Beside | undefined;
  /** Tools for request files that are installed where the file is edited. */
  readonly installed?: readonly Tool[];
  /** Names that settings and environment files of those tools give to every request. */
  readonly supplied?: { readonly headers: readonly string[]; readonly variables: readonly string[] };
}

/** A file that is there, or the names of those beside which it is missing. */
export type OtherFile = { readonly text: string } | { readonly missing: true; readonly siblings: readonly string[] };

/** A path to another file, from this one's folder. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** Spans are UTF-16 offsets into the document's text, half-open. */
export interface Diagnostic {
  readonly span: Span;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The public page that the rule rests on. */
  readonly url: string;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  readonly related: readonly Related[];
  /** Places in other files. */
  readonly elsewhere: readonly RelatedElsewhere[];
}

/** A repair, worked out. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** Files to be made in the folder of the document, none of which may be there yet. */
  readonly creates: readonly NewFile[];
  /** Why it cannot be applied as things are: then it has no edits and makes no files. */
  readonly disabled: string | undefined;
  /** What it repairs; absent for an action that repairs nothing. */
  readonly problem: { readonly rule: string; readonly span: Span } | undefined;
}

/** Something that a person may say in the configuration about a problem. */
export interface ConfigurationAction {
  readonly title: string;
  readonly change: ConfigurationChange;
  /** What the change is about, where that is not this document: as whoever reads the files calls it. */
  readonly file?: string;
  readonly problem: { readonly rule: string; readonly span: Span };
}

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
  /** The same in five lines at most, to stand below what is said of a problem there. */
  readonly brief?: string;
}

/** Something in a document that a person may want to go to. `nameSpan` lies in `span`. */
export interface OutlineItem {
  /** How a person would call it. It comes from the document, so it is shown to nobody but the person. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** Something to write at an offset. */
export interface Completion {
  readonly label: string;
  /** What it is, where the label may be typed on: a client then goes on narrowing the list. */
  readonly kind?: 'function' | 'attribute' | 'word' | 'snippet';
  /** All of it, where the label is only what tells it from the others. */
  readonly detail?: string;
  /** What is typed on narrows the list by this, where not by the label. */
  readonly filter?: string;
  readonly markdown: string;
  readonly edit: TextEdit;
  /** The same as `edit.text` with places to fill in, in the syntax of the protocol; for clients that know it. */
  readonly snippet?: string;
}

/** How the call around an offset is written. */
export interface SignatureHelp {
  readonly label: string;
  readonly markdown: string;
  /** Each as a span of the label. */
  readonly parameters: readonly { readonly span: Span; readonly markdown: string }[];
  /** The parameter at the offset; absent where there is none. */
  readonly active: number | undefined;
}

/** A text of another kind that stands in a document, to be edited or evaluated on its own. */
export interface EmbeddedText {
  readonly kind: KindId;
  readonly text: string;
  /** Where it stands, without its quotes. */
  readonly span: Span;
  /** Of an expression, the attributes to try it with, where they stand beside it. */
  readonly attributes?: Json;
  /** The edit that puts a changed text in its place. */
  write(text: string): TextEdit;
}

/** A parsed text. Immutable: an edit gives the next document, which equals a freshly opened one. */
export interface Document {
  readonly kind: KindId;
  /** Those whose rules looked at something of it: its own, and those of the texts in it. */
  kinds(): readonly KindId[];
  /** Whether this rule, of one of these kinds, has nothing here to look at. */
  passesOver(rule: RuleFacts): boolean;
  readonly text: Text;
  /** What it is and how much of it, in a few words: "bulk request, 12 operations". */
  readonly summary: string;
  /** In the order of the text, at most `limit`. */
  diagnostics(limit?: number): readonly Diagnostic[];
  /** The repairs of the problems that touch the span, and actions offered there. */
  fixes(span: Span): readonly Fix[];
  /** What may be said in the configuration about the problems that touch the span. */
  configurationActions(span: Span): readonly ConfigurationAction[];
  /** The safe repairs of the whole document, those that do not get in each other's way. */
  safeFixes(): readonly Fix[];
  /** Of the problems there; where there is none, of what stands there. */
  hover(offset: number): Hover | undefined;
  /** What stands there, problem or not. */
  describe(offset: number): Hover | undefined;
  outline(): readonly OutlineItem[];
  completions(offset: number): readonly Completion[];
  /** The other files that it names. */
  links(): readonly Link[];
  /** When the document is to be opened again, since something said of it will no longer hold: milliseconds since 1970. */
  readonly expires: number | undefined;
  signatureHelp(offset: number): SignatureHelp | undefined;
  /** The edits that write it in its usual form; none where it has no such form, or is broken. */
  format(): readonly TextEdit[];
  /** What stands at an offset as a text of its own. */
  embeddedAt(offset: number): EmbeddedText | undefined;
  /** The externalId of each operation of a payload, for whoever looks for its people elsewhere; undefined for other kinds. */
  readonly people: (() => readonly (string | undefined)[]) | undefined;
  /** Where the value of a path of its JSON stands; of a path that is not there, the nearest that is. */
  locate(path: Path): Span;
  /** What the rules found, for a document that this one is embedded in; its spans and edits count in this text. */
  found(limit: number, within?: Span): readonly Found[];
  edit(edit: TextEdit): Document;
  /** The same text when the files that belong to it tell something else: equals one opened with that. */
  joined(beside: Beside | undefined): Document;
}

export interface Kind {
  readonly id: KindId;
  readonly rules: readonly RuleFacts[];
  /** Never throws, whatever the text. */
  open(text: string, context: Context): Document;
}

/** What a rule of a bulk request may look at, and what it is then given. The walk (check.ts) calls it where that stands. */
import type { Beside } from '../base/beside.ts';
import type { Json } from '../base/json.ts';
import type { JsonFinding, Path, Report, RuleFacts } from '../base/rule.ts';
import type { Holds } from '../base/settings.ts';
import type { Attribute, Attributes } from '../scim/attributes.ts';
import type { Keys } from './keys.ts';

/** One record of the request. Whatever the person wrote: every member may be missing or of any type. */
export interface Operation extends Json {
  readonly method?: unknown;
  readonly path?: unknown;
  readonly bulkId?: unknown;
  readonly data?: unknown;
}

/** `on`, what the rule is given first, and what it is given last. Paths count from the first. */
interface Subjects {
  /** Every record. */
  operation: [subject: Operation, around: undefined];
  /** A member of Operations that is no operation: another type, or a user that was not put into one. */
  'wrong operation': [subject: unknown, around: undefined];
  /** The `data` of every record that is a user. */
  user: [subject: Json, around: undefined];
  /** Every member of a user that is named like a URN: its name. Paths count from the user. */
  extension: [subject: string, around: Json];
  /** Every URI of a user's `schemas` but the two that everybody writes. Paths count from the user. */
  'other schema': [subject: string, around: Json];
  /** The name of a member that the tables do not hold, and the names that may stand there. */
  'unknown member': [subject: string, around: Attributes];
  /** A value whose JSON type is not the attribute's. For an element of a list, the attribute is that of the element: not multi-valued. */
  'wrong type': [subject: unknown, around: Attribute];
  /** The elements of every multi-valued attribute. */
  list: [subject: readonly unknown[], around: Attribute];
  /** Every element of a multi-valued complex attribute. */
  element: [subject: Json, around: Attribute];
  /** The request without its operations, and their number. */
  envelope: [subject: Json, around: { readonly operations: number }];
  /** The root of a document that has no operations, whatever it is. */
  document: [subject: unknown, around: undefined];
}

/** Members of the operations: the rule is given those of all, and runs again only when one of them changed. */
export interface OnKeys {
  readonly keys: readonly (keyof Keys)[];
}
/** Attribute paths such as `userName`, `operation.method`: the rule is given their texts. */
type OnPaths = readonly string[];
/** A pattern: the rule is given every text in which it finds something. */
type OnText = RegExp;

export type On = keyof Subjects | OnKeys | OnPaths | OnText;
type SubjectOf<O extends On> = O extends keyof Subjects
  ? Subjects[O] extends [infer Subject, unknown]
    ? Subject
    : never
  : O extends OnKeys
    ? readonly Keys[]
    : string;
type AroundOf<O extends On> = O extends keyof Subjects
  ? Subjects[O] extends [unknown, infer Around]
    ? Around
    : never
  : O extends OnKeys
    ? { readonly said: boolean; readonly beside: Beside | undefined }
    : Attribute;

/** Stands in the message of a request rule for the line of the first place that it is related to. */
export const LINE = '{line}';

/** What a rule over all operations reports: paths count from an operation. */
export interface RequestFinding extends JsonFinding {
  /** Absent where the finding is about the request itself: then paths count from its root. */
  readonly operation?: number;
  readonly related?: readonly { readonly operation: number; readonly at: Path; readonly message: string }[];
}
type FindingOf<O extends On> = O extends OnKeys ? RequestFinding : JsonFinding;

export interface RuleOn<O extends On> extends RuleFacts {
  readonly on: O;
  /** When it reports something, it is the only rule that does. */
  readonly alone?: true;
  /** Its finding repeats by nature: it is said once a file, or once for each name that it is reported at, with the number of the others. */
  readonly once?: true | 'by name';
  readonly check: (subject: SubjectOf<O>, report: Report<FindingOf<O>>, around: AroundOf<O>, holds: Holds) => void;
}

export type Rule = { [O in keyof Subjects]: RuleOn<O> }[keyof Subjects] | RuleOn<OnKeys> | RuleOn<OnPaths> | RuleOn<OnText>;

/** Types `check` by `on`. */
export const defineRule = <const O extends On>(rule: RuleOn<O>): RuleOn<O> => rule;

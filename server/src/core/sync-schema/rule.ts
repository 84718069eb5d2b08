/** What a rule of a synchronization schema may look at. */
import type { Failures, OfSeveralJobs } from '../base/beside.ts';
import type { PathRule } from '../base/rule.ts';
import type { Settings } from '../base/settings.ts';
import type { AttributeDefinition } from './directory.ts';
import type { Mapping, ObjectMapping } from './mapping.ts';

/** A member that has not the type that Graph documents. Paths count from it. */
export interface WrongType {
  readonly expected: string;
}

/** An attribute of a source object, and what is mapped from it. Paths count from its definition. */
export interface SourceAttribute {
  readonly definition: AttributeDefinition;
  readonly mappings: readonly Mapping[];
}

/** A condition of a scoping filter. Paths count from it. */
export interface Clause {
  readonly attribute: string;
  readonly definition: AttributeDefinition | undefined;
}

export interface Subjects {
  /** Every attribute mapping. Paths count from it. */
  mapping: Mapping & { readonly settings: Settings };
  /** Every object mapping, with its attribute mappings. Paths count from it. */
  'object mapping': ObjectMapping;
  /** Every attribute of a source object that a mapping reads. */
  'source attribute': SourceAttribute;
  /** What logs say failed by a mapping. Paths count from the mapping. */
  failures: { readonly target: string; readonly all: readonly Failures[] };
  /** Logs of several jobs have failures of its mappings. Paths count from the document. */
  'several logs': OfSeveralJobs;
  'scope clause': Clause;
  'wrong type': WrongType;
}

export type Rule = { [On in keyof Subjects]: PathRule<Subjects, On> }[keyof Subjects];

/** Types `check` by `on`. */
export const defineRule = <On extends keyof Subjects>(rule: PathRule<Subjects, On>): PathRule<Subjects, On> => rule;

/** What a function of the language is: one plain object in one file, from which everything that is said about it is made. */
import type { Budget, Pattern, PatternError } from '../regex/index.ts';
import type { Call } from './ast.ts';
import type { DateTime } from './dates/date-time.ts';
import type { Answer, Confidence, Outcome } from './outcome.ts';
import type { Random } from './random.ts';
import type { Attributes, Value } from './values.ts';

/** Where a function is known: by Microsoft's list for it, or by a sample or default mapping there; the notes say so. */
export type Availability = 'app provisioning' | 'cloud sync' | 'Graph';

/** What a parameter takes, and the type that `evaluate` is given for it. */
export interface ArgumentTypes {
  /** Null becomes an empty text. */
  text: string;
  /** Also written as text: `"2"`. */
  integer: number;
  /** An integer of 64 bits. */
  long: bigint;
  /** A comparison, or text that says true or false. Null is false. */
  boolean: boolean;
  date: DateTime;
  /** All values; a single one is a list of one, null a list of none. */
  list: readonly string[];
  any: Value;
  /** A word without quotes, such as vbTextCompare. */
  word: string;
  /** Evaluated only when the function asks, so that a branch not taken cannot fail. */
  branch: () => Outcome;
}

/** What a function gives: `branch`, what the branch that it chooses gives; `argument`, the value that it was given; `nothing`, an error. */
export type Returned = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'branch' | 'argument' | 'nothing';

export interface Parameter {
  readonly name: string;
  readonly type: keyof ArgumentTypes;
  readonly meaning: string;
  /** An empty slot, or none, leaves it out. */
  readonly optional?: true;
  /** What the service takes where it is left out. */
  readonly default?: string;
  /** Stands as often as one likes. Several repeating parameters repeat as a group: they are the last ones. */
  readonly repeating?: true;
  /** How often a repeating parameter stands at least; 1 where nothing is said. */
  readonly least?: number;
  /** Of a place that is counted, the first: what is below it is none. */
  readonly first?: number;
  /** The texts or words that it takes. */
  readonly oneOf?: readonly string[];
  /** What each of them means, in a few words. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What its text is made of, for whoever looks into it. */
  readonly holds?: 'pattern' | 'group name' | 'date format' | 'date styles' | 'culture';
  /** Of several values each one is worked on, and the result is a list; how sure that is. */
  readonly perValue?: Confidence;
  /** Null gives null, and the function is not asked. */
  readonly keepsNull?: true;
}

type Given<P extends Parameter> = P extends { readonly oneOf: readonly (infer Word)[] } ? Word : ArgumentTypes[P['type']];

/** The arguments by the names of their parameters. */
export type Arguments<Ps extends readonly Parameter[]> = {
  readonly [P in Ps[number] as P['name']]: P extends { readonly repeating: true }
    ? readonly Given<P>[]
    : P extends { readonly optional: true }
      ? Given<P> | undefined
      : Given<P>;
};

/** What a function can ask of its surroundings. */
export interface Surroundings {
  readonly now: DateTime;
  readonly random: Random;
  readonly defaultDomain: string | undefined;
  /** Reads a pattern once, however often it is used. */
  readonly patternOf: (source: string) => Pattern | PatternError;
  /** The steps that all patterns of one evaluation may take together. */
  readonly budget: Budget;
  /** What SelectUniqueValue finds in use already. */
  readonly isTaken: (value: string) => boolean;
}

/** A page that prints something else than its own expression gives, or than another page says. */
export interface Contradiction<Args = Readonly<Record<string, unknown>>> {
  readonly says: string;
  readonly reference: string;
  /** Nobody can say which page is right, so a result that it concerns is assumed. Where it is not open, the page is mistaken. */
  readonly isOpen?: true;
  /** Whether it concerns this call; every call where nothing is said. The result is null where none flows. */
  readonly concerns?: (args: Args, result: Value, call: Call) => boolean;
}

export interface FunctionExample {
  readonly expression: string;
  readonly attributes?: Attributes;
  readonly context?: { readonly now?: string; readonly seed?: number; readonly defaultDomain?: string; readonly taken?: readonly string[] };
  /** The value, or how it ends otherwise. */
  readonly result: string | boolean | null | readonly string[] | { readonly outcome: Exclude<Outcome['outcome'], 'value'> };
}

interface FunctionFacts {
  /** As the reference writes it. */
  readonly name: string;
  /** As Graph and the portal write it, where that differs. */
  readonly exportedAs?: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly returns: Returned;
  readonly availability: readonly Availability[];
  readonly confidence: Confidence;
  /** What it does at a call, in a sentence, where that depends on which arguments are given. */
  readonly atCall?: (call: Call) => string;
  /** What a person should know besides. */
  readonly notes?: readonly string[];
  readonly references: readonly [string, ...string[]];
  readonly examples: readonly [FunctionExample, ...FunctionExample[]];
  /** Provisioning logs hide its value. */
  readonly isRedacting?: true;
  /** The parameters that a number of arguments stands for, where they are not the first ones. */
  readonly order?: Readonly<Record<number, readonly string[]>>;
}

interface Definition<Ps extends readonly Parameter[]> extends FunctionFacts {
  readonly params: Ps;
  readonly contradictions?: readonly Contradiction<Arguments<Ps>>[];
  /** A value stands for itself; an answer may name the rule that it rests on. */
  readonly evaluate: (args: Arguments<Ps>, surroundings: Surroundings) => Value | Answer;
}

/** A definition whose parameters are no longer in its type, so that all of them fit into one list. */
export interface MappingFunction extends FunctionFacts {
  readonly params: readonly Parameter[];
  /** Those that repeat as a group: the last of them. */
  readonly group: readonly Parameter[];
  readonly contradictions: readonly Contradiction[];
  readonly evaluate: (args: Readonly<Record<string, unknown>>, surroundings: Surroundings) => Value | Answer;
}

/** Types the arguments of `evaluate` by `params`. Whoever calls it converts them by the same list (`arguments.ts`). */
export const defineFunction = <const Ps extends readonly Parameter[]>(definition: Definition<Ps>): MappingFunction =>
  ({ contradictions: [], ...definition, group: repeatingIn(definition.params) }) as unknown as MappingFunction;

const repeatingIn = (params: readonly Parameter[]): readonly Parameter[] => params.filter(({ repeating }) => repeating);

/** What a person has configured, and what level that gives a rule. */
import type { Beside } from './beside.ts';
import type { Level, Levels, Profile, RuleFacts } from './rule.ts';

export interface Settings {
  readonly profile: Profile;
  /** Rule ids and the level each is given, whatever the profile. */
  readonly rules: Readonly<Record<string, Level>>;
  /** The domains that the tenant has verified, in lower case; empty where nobody said. */
  readonly verifiedDomains: readonly string[];
  /** The domain that DefaultDomain() gives; empty where nobody said. */
  readonly defaultDomain: string;
  /** Whether the mapping of userPrincipalName keeps the domain of userName. */
  readonly userNameDomain: 'used' | 'ignored';
  /** The attribute of the payload that people are matched by, and that of Entra ID that it is compared with. */
  readonly matching: { readonly source: string; readonly target: string };
  readonly customSchemas: readonly CustomSchema[];
  /** The dialect of request files, where the person says which. */
  readonly dialect: Dialect;
  /** Names of functions that the tenant's own list of functions has besides ours. */
  readonly functions: readonly string[];
}

/** What holds for a part of a document besides what stands in it: what is configured, and what other files tell of every part. */
export interface Holds extends Settings {
  readonly takesUserName?: Beside['takesUserName'];
}

/** A SCIM extension of the person's own. */
export interface CustomSchema {
  readonly urn: string;
  readonly attributes: readonly CustomAttribute[];
}
export interface CustomAttribute {
  readonly name: string;
  readonly type: CustomType;
  readonly multiValued: boolean;
}
export const customTypes = ['string', 'boolean', 'integer', 'decimal', 'dateTime', 'reference', 'binary', 'complex'] as const;
export type CustomType = (typeof customTypes)[number];

export const dialects = ['auto', 'rest-client', 'httpyac', 'jetbrains', 'visual-studio', 'kulala'] as const;
export type Dialect = (typeof dialects)[number];
/** A tool that has a dialect of its own. */
export type Tool = Exclude<Dialect, 'auto'>;
export const tools: readonly Tool[] = ['rest-client', 'httpyac', 'jetbrains', 'visual-studio', 'kulala'];

export const defaultSettings: Settings = {
  profile: 'entra',
  rules: {},
  verifiedDomains: [],
  defaultDomain: '',
  userNameDomain: 'used',
  matching: { source: 'externalId', target: '' },
  customSchemas: [],
  dialect: 'auto',
  functions: [],
};

export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly Level[];
export const isLevel = (value: unknown): value is Level => typeof value === 'string' && (levels as readonly string[]).includes(value);

/** Reads `scimlint.rules`. Members that are no level are left out, so that one slip does not undo the others. */
export function readRules(value: unknown): Readonly<Record<string, Level>> {
  if (typeof value !== 'object' || value === null) return {};
  const rules: Record<string, Level> = {};
  for (const [id, level] of Object.entries(value)) if (isLevel(level)) rules[id] = level;
  return rules;
}

/** The level of a rule, or of one finding of it. A person's setting stands before both. */
export type Judge = (rule: RuleFacts, ofFinding?: Levels) => Level;

export function judge({ profile, rules }: Settings): Judge {
  const own = new Map(Object.entries(rules));
  return ({ id, severity }, ofFinding = severity) => own.get(id) ?? (typeof ofFinding === 'string' ? ofFinding : ofFinding[profile]);
}

/** What an action of the editor writes into the configuration. */
export type ConfigurationChange =
  /** The file tells nothing to others. */
  | { readonly kind: 'leave apart' }
  | { readonly kind: 'turn off'; readonly rule: string; readonly where: 'here' | 'everywhere' }
  /** As a request for /bulkUpload, as one for any SCIM server, or not at all. */
  | { readonly kind: 'check as'; readonly as: CheckedAs };
export const checkedAs = ['/bulkUpload', 'RFC 7644', 'nothing'] as const;
export type CheckedAs = (typeof checkedAs)[number];

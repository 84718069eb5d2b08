/** What a person has configured, and what level that gives a rule. */
import type { Level, Levels, Profile, RuleFacts } from './rule.ts';

export interface Settings {
  readonly profile: Profile;
  /** Rule ids and the level each is given, whatever the profile. */
  readonly rules: Readonly<Record<string, Level>>;
}

export const defaultSettings: Settings = { profile: 'entra', rules: {} };

const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies Level[];
const isLevel = (value: unknown): value is Level => typeof value === 'string' && levels.includes(value);

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

/** Runs the rules of a text kind over what its reader found. */
import type { Found } from './document.ts';
import type { Context } from './kind.ts';
import type { Report, TextFinding, TextRule } from './rule.ts';
import { judge } from './settings.ts';

/** One thing that a reader found, under the name that a rule's `on` gives it. */
export interface Subject<Subjects, On extends keyof Subjects = keyof Subjects> {
  readonly on: On;
  readonly subject: Subjects[On];
}

export type Check<Subjects> = <On extends keyof Subjects>(one: Subject<Subjects, On>) => readonly Found[];

/** What the rules have to say of one subject. `rules` are all of the kind; those that are off are not asked. */
export function textChecker<Subjects>(
  rules: readonly { [On in keyof Subjects]: TextRule<Subjects, On> }[keyof Subjects][],
  context: Pick<Context, 'settings' | 'editorJson'>,
): Check<Subjects> {
  const level = judge(context.settings);
  type Rule = (typeof rules)[number];
  const active = new Map<keyof Subjects, Asked<Rule>[]>();
  for (const rule of rules)
    if (level(rule) !== 'off') active.set(rule.on, [...(active.get(rule.on) ?? []), { rule, report: reporterOf(rule) }]);
  let found: readonly Found[] = none; // of the subject that is looked at; most have nothing wrong, and nothing is made for them

  function reporterOf(rule: Rule): Report<TextFinding> {
    return (finding) => {
      const severity = level(rule, finding.severity);
      if (severity === 'off') return;
      const one: Found = {
        rule,
        severity,
        span: finding.span,
        message: finding.message,
        related: finding.related ?? [],
        fixes: (finding.fixes ?? []).map(({ title, safe = false, edits, creates }) => ({
          title,
          safe,
          edits: () => edits,
          ...(creates && { creates: () => creates }),
        })),
        ...(finding.splits && { splits: true }),
        saidByEditor: context.editorJson !== undefined && (finding.saidByEditor ?? []).includes(context.editorJson),
      };
      found = [...found, one];
    };
  }

  return ({ on, subject }) => {
    found = none;
    for (const { rule, report } of active.get(on) ?? none) (rule as unknown as TextRule<Subjects, typeof on>).check(subject, report);
    return found;
  };
}

interface Asked<Rule> {
  readonly rule: Rule;
  readonly report: Report<TextFinding>;
}

const none: readonly never[] = [];

/** Runs the rules of a JSON kind that is read as a whole over what its reader found. */
import type { Context } from './kind.ts';
import { problemOf, type Problem } from './problem.ts';
import type { Path, PathRule } from './rule.ts';
import { judge } from './settings.ts';

/** One thing that a reader found, under the name that a rule's `on` gives it, and where it stands. */
export interface PathSubject<Subjects, On extends keyof Subjects = keyof Subjects> {
  readonly on: On;
  readonly subject: Subjects[On];
  readonly at: Path;
}

export type PathSubjects<Subjects> = { [On in keyof Subjects]: PathSubject<Subjects, On> }[keyof Subjects];
export type PathRules<Subjects> = readonly { [On in keyof Subjects]: PathRule<Subjects, On> }[keyof Subjects][];

/** What the rules have to say of the subjects. Those that are off are not asked. */
export function checkPaths<Subjects>(
  rules: PathRules<Subjects>,
  subjects: readonly PathSubjects<Subjects>[],
  { settings }: Pick<Context, 'settings'>,
): readonly Problem[] {
  const level = judge(settings);
  const active = rules.filter((rule) => level(rule) !== 'off');
  const problems: Problem[] = [];
  for (const { on, subject, at } of subjects) {
    for (const rule of active) {
      if (rule.on !== on) continue;
      (rule as unknown as PathRule<Subjects, typeof on>).check(subject, (finding) => {
        const problem = problemOf(rule, level, at, finding);
        if (problem) problems.push(problem);
      });
    }
  }
  return problems;
}

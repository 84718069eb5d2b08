/** What only all operations together show. Its rules see the keys of each, not the operations. */
import type { Severity } from '../base/rule.ts';
import type { Keys } from './keys.ts';
import type { Tools } from './parts.ts';
import type { OnKeys, RequestFinding, RuleOn } from './rule.ts';

export interface RequestProblem {
  readonly rule: RuleOn<OnKeys>;
  readonly severity: Severity;
  readonly finding: RequestFinding;
}

/** What is known of the request before an edit: the problems of a rule none of whose keys has changed stay. */
export interface Before {
  readonly problems: readonly RequestProblem[];
  hasChanged(key: keyof Keys): boolean;
}

/** In the order of the operations; what is about the request itself first. */
export function checkRequest(
  keysOfAll: () => readonly Keys[],
  { plan: { keys: rules, level }, holds, context: { said, beside } }: Pick<Tools, 'plan' | 'holds' | 'context'>,
  before?: Before,
): readonly RequestProblem[] {
  let operations: readonly Keys[] | undefined;
  const problems = rules.flatMap((rule) => {
    if (before && !rule.on.keys.some((key) => before.hasChanged(key))) return before.problems.filter((problem) => problem.rule === rule);
    const found: RequestProblem[] = [];
    rule.check(
      (operations ??= keysOfAll()),
      (finding) => {
        const severity = level(rule, finding.severity);
        if (severity !== 'off') found.push({ rule, severity, finding });
      },
      { said, beside },
      holds,
    );
    return found;
  });
  return problems.sort((a, b) => (a.finding.operation ?? -1) - (b.finding.operation ?? -1));
}

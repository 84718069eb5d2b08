import { defineRule } from '../rule.ts';
import { logicOf, plainOperator, speltHere } from '../word-operators.ts';

const both = 'put one IIF into the other: IIF(first, IIF(second, "yes", "no"), "no")';
const either = 'put one IIF into the other: IIF(first, "yes", IIF(second, "yes", "no"))';
/** What takes the place of operators for which there is none here. */
const instead: Readonly<Record<string, string>> = {
  '+': 'join text with Join or Append, and there is no arithmetic',
  not: 'write Not(…) around what is meant, or <> for =',
  '!': 'write Not(…) around what is meant',
  is: 'use Switch with the key "" to ask whether a value is there',
  isnot: 'use Switch with the key "" to ask whether a value is there',
  like: 'look for text with InStr, or for a pattern with Replace',
  contains: 'look for text with InStr, or for a pattern with Replace',
  in: 'look the value up with Switch, one key for each',
};

function remedyOf(operator: string): string {
  const logic = logicOf(operator);
  if (logic) return logic === 'and' ? both : either;
  const plain = plainOperator(operator);
  return (Object.hasOwn(instead, plain) ? instead[plain] : undefined) ?? 'use a function instead';
}

export default defineRule({
  id: 'expression/unsupported-operator',
  on: 'unsupported operator',
  severity: 'error',
  summary: 'The only operators are comparisons.',
  why: 'The documentation knows =, <>, <, <=, > and >=, in the condition of IIF. There is no arithmetic, and no and, or and not as words or signs; +, && and || belong to the older language of Connect Sync.',
  remedy: 'Use a function instead: Join or Append for +, a nested IIF for && and ||, Not for !.',
  references: ['https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data'],
  examples: {
    bad: [
      { code: '[givenName] «+» [surname]' },
      { code: '[givenName] «+» "." + [surname]', fixed: 'Join("", [givenName], ".", [surname])' },
      {
        code: 'IIF([country]="NO" «AND» [city]="Oslo", "a", "b")',
        fixed: 'IIF([country]="NO", IIF([city]="Oslo", "a", "b"), "b")',
      },
      {
        code: 'IIF(([country]="NO") «||» ([country]="SE") || [city]="Oslo", "a", "b")',
        fixed: 'IIF([country]="NO", "a", IIF([country]="SE", "a", IIF([city]="Oslo", "a", "b")))',
      },
      { code: 'IIF(«NOT» [country]="NO", "a", "b")' },
      { code: 'IIF([country] «is» not null, "a", "b")' },
      { code: 'IIF([country] «in» ("NO", "SE"), "a", "b")' },
      { code: 'IIF([country] «-eq» "NO", "a", "b")', fixed: 'IIF([country] = "NO", "a", "b")' },
      { code: 'IIF([country] «==» "NO", "a", "b")', fixed: 'IIF([country] = "NO", "a", "b")' },
    ],
    good: ['IIF([country] = "NO", "a", "b")'],
  },
  check({ span, operator, repair }, report) {
    const right = speltHere(operator);
    const spelt = right === undefined ? undefined : { title: `Write ${right}`, edits: [{ span, text: right }] };
    const fix = spelt ?? repair;
    report({
      span,
      message: spelt
        ? `The operator is written ${right ?? ''} here, not ${operator}.`
        : `There is no operator ${operator} here; ${remedyOf(operator)}.`,
      ...(fix ? { fixes: [fix] } : {}),
    });
  },
});

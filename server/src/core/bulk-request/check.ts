/** Checks one operation: a single walk over its value that calls every rule where its subject stands. */
import { isObject, type Json } from '../base/json.ts';
import type { JsonFinding, Report, RuleFacts } from '../base/rule.ts';
import type { Holds } from '../base/settings.ts';
import { isTemplate } from '../base/template.ts';
import { ENTERPRISE, operationMembers, sameButCase, USER, type Attribute } from '../scim/attributes.ts';
import { isUrn } from './extension.ts';
import type { Node, Plan } from './plan.ts';
import { problemOf, type Problem } from '../base/problem.ts';
import { holdsUser, isUser } from './user.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** Members met, to compare with those written: fewer where a name stands twice. */
  readonly keys: number;
}
export type CheckOperation = (operation: unknown) => Checked;

const none: readonly Problem[] = [];

export function operationChecker({ level, on, text, anyText, operation, foreign, free }: Plan, holds: Holds): CheckOperation {
  let problems: readonly Problem[] = none;
  let keys = 0;
  let rule: RuleFacts; // that is being asked
  let users: Json[] = []; // the user, if there is one, its names in their right case
  const path: (string | number)[] = [];

  const report = (finding: JsonFinding): void => {
    const problem = problemOf(rule, level, [...path], finding);
    if (problem) problems = [...problems, problem];
  };

  function ask<Subject, Around>(
    one: RuleFacts & { check(subject: Subject, report: Report<JsonFinding>, around: Around, holds: Holds): void },
    subject: Subject,
    around: Around,
  ): void {
    rule = one;
    one.check(subject, report, around, holds);
  }

  /** Visits the members of an object and gives it back with its names in their right case. */
  function members(object: Json, node: Node): Json {
    let respelt: Record<string, unknown> | undefined;
    for (const name in object) {
      keys++;
      path.push(name);
      const value = object[name];
      const child = node.children.get(name);
      if (child) visit(value, child);
      else if (isTemplate(name)) visit(value, free);
      else {
        const meant = node.known && sameButCase(node.known, name);
        if (node.known) for (const one of on['unknown member']) ask(one, name, node.known);
        visit(value, (meant && node.children.get(meant.name)) ?? free);
        if (meant && meant.name in object)
          keys = -Infinity; // two names that SCIM does not tell apart
        else if (meant) respelt = { ...respelt, [meant.name]: value };
      }
      path.pop();
    }
    return respelt ? { ...object, ...respelt } : object;
  }

  function visit(value: unknown, node: Node): void {
    if (typeof value === 'string') visitText(value, node);
    else if (Array.isArray(value)) visitList(value, node);
    else if (value === null || node === free) {
      if (isObject(value)) members(value, node);
    } else if (node.attribute.multiValued) wrongType(value, node.attribute);
    else visitOne(value, node);
  }

  function visitList(list: readonly unknown[], node: Node): void {
    if (node.attribute.multiValued) for (const one of on.list) ask(one, list, node.attribute);
    else if (node !== free) {
      wrongType(list, node.attribute);
      return;
    }
    for (const [i, element] of list.entries()) {
      path.push(i);
      if (typeof element === 'string') visitText(element, node, true);
      else if (element !== null) visitElement(element, node);
      path.pop();
    }
  }

  function visitElement(element: unknown, node: Node): void {
    if (isObject(element) && node !== free) for (const one of on.element) ask(one, element, node.attribute);
    visitOne(element, node, node.element);
  }

  function visitOne(value: unknown, node: Node, attribute = node.attribute): void {
    const { type } = attribute;
    if (isObject(value) && type === 'complex') {
      const object = members(value, node);
      if (node === user) users = [object];
    } else if (node !== free && typeof value !== type) wrongType(value, attribute);
  }

  function visitText(value: string, node: Node, inList = false): void {
    if (isTemplate(value)) return;
    const { type, multiValued } = node.attribute;
    if (node !== free && (type === 'complex' || type === 'boolean' || multiValued !== inList))
      wrongType(value, inList ? node.element : node.attribute);
    for (const one of node.rules) ask(one, value, node.attribute);
    if (!anyText.test(value)) return;
    for (const one of text) if (one.on.test(value)) ask(one, value, node.attribute);
  }

  function wrongType(value: unknown, attribute: Attribute): void {
    for (const one of on['wrong type']) ask(one, value, attribute);
  }

  function checkUser(value: Json): void {
    for (const one of on.user) ask(one, value, undefined);
    for (const name in value) {
      if (!isUrn(name)) continue;
      for (const one of on.extension) ask(one, name, value);
    }
    if (!Array.isArray(value.schemas)) return;
    for (const uri of value.schemas as readonly unknown[]) {
      if (typeof uri !== 'string' || uri === USER || uri === ENTERPRISE || isTemplate(uri)) continue;
      for (const one of on['other schema']) ask(one, uri, value);
    }
  }

  const user = operation.children.get('data');

  return (value) => {
    problems = none;
    keys = 0;
    users = [];
    path.length = 0;
    if (!isObject(value) || isLoneUser(value)) {
      if (value !== undefined && !isTemplate(value)) for (const one of on['wrong operation']) ask(one, value, undefined);
      if (isObject(value)) members(value, free); // counts its keys
    } else {
      const respelt = members(value, holdsUser(value) ? operation : foreign);
      for (const one of on.operation) ask(one, respelt, undefined);
      path.push('data');
      for (const one of users) checkUser(one);
    }
    return { problems, keys };
  };
}

/** A user in the place of an operation: it has what users have and nothing of an operation. */
const isLoneUser = (value: Json): boolean => isUser(value) && !operationNames.some((name) => name in value);
const operationNames = [...operationMembers.keys()];

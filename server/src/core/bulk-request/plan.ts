/** The attribute tables with the rules that look at each attribute: made once for the settings, walked for every operation. */
import { judge, type Judge, type Settings } from '../base/settings.ts';
import type { JsonTextRule } from '../json/rule.ts';
import { textRules as jsonTexts } from '../json/rules/index.ts';
import {
  customAttributes,
  ENTERPRISE,
  enterpriseAttributes,
  operationMembers,
  userAttributes,
  type Attribute,
  type Attributes,
} from '../scim/attributes.ts';
import type { On, OnKeys, Rule, RuleOn } from './rule.ts';

type Named = Extract<On, string>;
type PathRule = RuleOn<readonly string[]>;
type TextRule = RuleOn<RegExp> | JsonTextRule;

/** An attribute, what may stand in it, and its rules. `known` is absent where any member may stand. */
export interface Node {
  readonly attribute: Attribute;
  /** What each of its elements is. */
  readonly element: Attribute;
  readonly known: Attributes | undefined;
  readonly children: ReadonlyMap<string, Node>;
  readonly rules: readonly PathRule[];
}

export interface Plan {
  readonly settings: Settings;
  readonly level: Judge;
  readonly on: { readonly [Subject in Named]: readonly RuleOn<Subject>[] };
  readonly keys: readonly RuleOn<OnKeys>[];
  readonly text: readonly TextRule[];
  /** Finds something wherever a text rule does: one question instead of many for a text that is in order. */
  readonly anyText: RegExp;
  readonly operation: Node;
  /** An operation whose data is no user. */
  readonly foreign: Node;
  readonly free: Node;
}

export function plan(all: readonly Rule[], settings: Settings): Plan {
  const level = judge(settings);
  const rules = all.filter((rule) => level(rule) !== 'off');
  const on = <Subject extends Named>(subject: Subject) =>
    rules.filter((rule) => rule.on === subject) as readonly unknown[] as readonly RuleOn<Subject>[];
  const paths = rules.filter((rule): rule is PathRule => Array.isArray(rule.on));
  const text: readonly TextRule[] = [
    ...rules.filter((rule): rule is RuleOn<RegExp> => rule.on instanceof RegExp),
    ...jsonTexts.filter((rule) => level(rule) !== 'off'),
  ];

  const node = (attribute: Attribute): Node => ({
    attribute,
    element: attribute.multiValued ? { ...attribute, multiValued: false } : attribute,
    // One of a person's own may have any.
    known: attribute.type === 'complex' && attribute.sub.size > 0 ? attribute.sub : undefined,
    children: nodes(attribute.sub),
    rules: paths.filter((rule) => rule.on.includes(attribute.path)),
  });
  const nodes = (attributes: Attributes): Map<string, Node> => new Map([...attributes].map(([name, attribute]) => [name, node(attribute)]));
  const container = (name: string, path: string, known: Attributes | undefined, children: Iterable<readonly [string, Node]> = []): Node => {
    const attribute: Attribute = {
      name,
      path,
      type: 'complex',
      multiValued: false,
      meaning: '',
      required: false,
      mutability: 'readWrite',
      rfc: '',
      canonicalValues: [],
      sub: known ?? new Map<string, Attribute>(),
    };
    return { attribute, element: attribute, known, children: new Map(children), rules: [] };
  };

  const free = container('', '', undefined);
  const user = container('data', 'operation.data', userAttributes, [
    ...nodes(userAttributes),
    [ENTERPRISE, container(ENTERPRISE, ENTERPRISE, enterpriseAttributes, nodes(enterpriseAttributes))],
    ...settings.customSchemas.map((schema): [string, Node] => {
      const attributes = customAttributes(schema);
      return [schema.urn, container(schema.urn, schema.urn, attributes.size > 0 ? attributes : undefined, nodes(attributes))];
    }),
  ]);
  return {
    settings,
    level,
    on: {
      operation: on('operation'),
      'wrong operation': on('wrong operation'),
      user: on('user'),
      extension: on('extension'),
      'other schema': on('other schema'),
      'unknown member': on('unknown member'),
      'wrong type': on('wrong type'),
      list: on('list'),
      element: on('element'),
      envelope: on('envelope'),
      document: on('document'),
    },
    keys: rules.filter((rule): rule is RuleOn<OnKeys> => typeof rule.on === 'object' && Object.hasOwn(rule.on, 'keys')),
    text,
    anyText: new RegExp(text.map((rule) => `(?:${rule.on.source})`).join('|') || '(?!)', 'u'),
    operation: container('operation', 'operation', operationMembers, [...nodes(operationMembers), ['data', user]]),
    foreign: container('operation', 'operation', operationMembers, [...nodes(operationMembers), ['data', free]]),
    free,
  };
}

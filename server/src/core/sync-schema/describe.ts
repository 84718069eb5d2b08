/** What a hover on a name in a mapping says: what the directories know of that attribute. */
import { sourcesOf } from '../base/hover.ts';
import type { Hover } from '../base/kind.ts';
import { liesIn } from '../base/text.ts';
import type { Whole } from '../base/problem.ts';
import { plainName } from '../expression/place.ts';
import type { AttributeDefinition } from './directory.ts';
import type { Mapping } from './mapping.ts';

const DEFINITION = 'https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition';

export function describe(offset: number, { places }: Whole, mappings: readonly Mapping[]): Hover | undefined {
  for (const mapping of mappings) {
    const span = places.find(mapping.at)?.value;
    if (!span || !liesIn(offset, span)) continue;
    const on = (path: readonly string[]) => {
      const place = places.find([...mapping.at, ...path])?.value;
      return place && liesIn(offset, place) ? place : undefined;
    };
    const target = on(['targetAttributeName']);
    if (target) return { span: target, markdown: targetText(mapping) };
    const source = on(['source', 'name']);
    const definition = mapping.source.type === 'Attribute' && mapping.sourceObject?.get(plainName(mapping.reads[0] ?? ''));
    return source && definition
      ? { span: source, markdown: `**An attribute of the source object.**\n\n${factsOf(definition)}\n\n${sourcesOf([DEFINITION])}` }
      : undefined;
  }
  return undefined;
}

function targetText({ target, targetObject, matchingPriority, flowType, isEntraId }: Mapping): string {
  const definition = targetObject?.get(plainName(target));
  const lines = [
    '**An attribute of the target object.**',
    definition ? factsOf(definition) : targetObject ? 'The target object of this schema does not have it.' : '',
    [
      matchingPriority > 0 ? `People are matched by it, at priority ${matchingPriority.toString()}.` : '',
      flowType === 'ObjectAddOnly' ? 'It is set only when a person is created.' : '',
      limits.get(target.toLowerCase()) ?? '',
      /^userprincipalname$/i.test(target) && !isEntraId
        ? 'In Active Directory, SelectUniqueValue keeps it unique; apply it only during object creation.'
        : '',
    ]
      .filter(Boolean)
      .join(' '),
    sourcesOf([DEFINITION, 'https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping']),
  ];
  return lines.filter(Boolean).join('\n\n');
}

/** Source: https://learn.microsoft.com/graph/api/resources/user */
const limits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    displayName: 256,
    givenName: 64,
    surname: 64,
    mailNickname: 64,
    jobTitle: 128,
    department: 64,
    companyName: 64,
    employeeId: 16,
  }).map(([name, most]) => [name.toLowerCase(), `It holds at most ${most.toString()} characters.`]),
);

function factsOf({ value }: AttributeDefinition): string {
  const types = ['String', 'Integer', 'Reference', 'Binary', 'Boolean', 'DateTime'];
  const facts = [
    typeof value.type === 'string' && types.includes(value.type) ? `type ${value.type}` : '',
    value.multivalued === true ? 'several values' : value.multivalued === false ? 'one value' : '',
    value.required === true ? 'required' : '',
    value.anchor === true ? 'the anchor' : '',
    value.caseExact === true ? 'letter case counts' : '',
    value.mutability === 'ReadOnly' ? 'read-only' : '',
    value.flowNullValues === true ? 'null values flow' : '',
  ].filter(Boolean);
  return facts.length === 0 ? 'The schema says no more of it.' : `The schema says: ${facts.join(', ')}.`;
}

/** The outline of a schema: its object mappings, and in each what is written to which attribute. */
import type { OutlineItem } from '../base/kind.ts';
import type { Locator } from '../base/locate.ts';
import type { Path } from '../base/rule.ts';
import type { ObjectMapping } from './mapping.ts';

export const outline = (objectMappings: readonly ObjectMapping[], places: Locator): readonly OutlineItem[] =>
  objectMappings.flatMap(({ at, value, mappings }) =>
    itemAt(places, at, 'name', {
      name: nameOf(value.name) ?? nameOf(value.targetObjectName) ?? 'object mapping',
      detail: [value.sourceObjectName, value.targetObjectName].flatMap((name) => nameOf(name) ?? []).join(' → '),
      children: mappings.flatMap((mapping) =>
        itemAt(places, mapping.at, 'targetAttributeName', {
          name: nameOf(mapping.target) ?? 'mapping',
          detail: mapping.expression ?? '',
          children: [],
        }),
      ),
    }),
  );

function itemAt(places: Locator, at: Path, named: string, item: Omit<OutlineItem, 'span' | 'nameSpan'>): readonly OutlineItem[] {
  const span = places.find(at)?.value;
  if (!span) return [];
  return [{ ...item, span, nameSpan: places.find([...at, named])?.value ?? { start: span.start, end: span.start + 1 } }];
}

const nameOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

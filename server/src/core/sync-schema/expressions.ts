/** The expressions in a schema, or in the body that is sent to parseExpression, each with the attributes that it may read. */
import type { Found } from '../base/document.ts';
import type { EmbeddedDocument } from '../base/embedded-documents.ts';
import { foundInHost, inJsonString, toHost, type Embedded } from '../base/embedded.ts';
import { isObject, type Json } from '../base/json.ts';
import { isTemplate } from '../base/template.ts';
import type { Path } from '../base/rule.ts';
import type { Span } from '../base/text.ts';
import type { CheckExpression } from '../expression/check.ts';
import { openExpression, type Opening } from '../expression/document.ts';
import type { Place } from '../expression/place.ts';
import { definitionsIn, members } from './directory.ts';
import type { ObjectMapping } from './mapping.ts';

export interface WrittenExpression {
  /** Of the string. */
  readonly at: Path;
  readonly text: string;
  readonly place: Place;
  /** Those that the body says the service should try it with. */
  readonly attributes?: Json;
}

/** https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression */
export function expressionsIn(value: Json, objectMappings: readonly ObjectMapping[]): readonly WrittenExpression[] {
  const { definition, properties } = isObject(value.testInputObject) ? value.testInputObject : {};
  const attributes = isObject(definition) ? definitionsIn(definition, ['testInputObject', 'definition']) : undefined;
  return [
    ...written(value.expression, ['expression'], { ...(attributes && { attributes }) }).map((one) => ({
      ...one,
      attributes: valuesIn(properties),
    })),
    ...objectMappings.flatMap(({ mappings, sourceObject }) =>
      mappings.flatMap(({ source: { expression, type }, at }) =>
        written(expression, [...at, 'source', 'expression'], {
          ...(sourceObject && { attributes: sourceObject }),
          ...(typeof type === 'string' && { mappingType: type }),
        }),
      ),
    ),
  ];
}

/** What is filled in when the body is sent is not known. */
const valuesIn = (properties: unknown): Json =>
  Object.fromEntries(
    members(properties).flatMap(({ value: { key, value } }) => (typeof key === 'string' && !isTemplate(value) ? [[key, value]] : [])),
  );

const written = (text: unknown, at: Path, place: Place): readonly WrittenExpression[] =>
  typeof text === 'string' && !isFilledIn.test(text) ? [{ at, text, place }] : [];

/** A template for all of it: what the tool that sends it puts there nobody can say. */
const isFilledIn = /^\s*\{\{[^{}]*\}\}\s*$/;

/** Where the string of an expression stands in the file, quotes included. */
export type Locate = (at: Path) => Span | undefined;

/** What is wrong in the expressions. An empty one is about to be written, or is none. Of those without a problem no place is looked up. */
export function findInExpressions(
  expressions: readonly WrittenExpression[],
  text: string,
  locate: Locate,
  check: CheckExpression,
): readonly Found[] {
  return expressions.flatMap((one) => {
    const found = one.text === '' ? [] : check(one.text, one.place);
    const embedded = found.length > 0 ? embeddedAs(one, text, locate) : undefined;
    return embedded ? foundInHost(found, embedded) : [];
  });
}

/** The expression at an offset of the file, as a document of its own. */
export function expressionAt(
  expressions: readonly WrittenExpression[],
  text: string,
  locate: Locate,
  opening: Pick<Opening, 'check' | 'functions'>,
  offset: number,
): EmbeddedDocument | undefined {
  // They stand in the order of the text, and looking a place up takes as long as all before it is.
  let low = 0;
  let high = expressions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = expressions[middle];
    const embedded = one && embeddedAs(one, text, locate);
    if (!embedded) return undefined;
    const { start, end } = toHost({ start: 0, end: embedded.text.length }, embedded);
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else
      return {
        embedded,
        document: openExpression(embedded.text, { ...opening, place: one.place, layouts: ['one line'] }),
        ...(one.attributes && { attributes: one.attributes }),
      };
  }
  return undefined;
}

function embeddedAs({ at }: WrittenExpression, text: string, locate: Locate): Embedded | undefined {
  const place = locate(at);
  return place && inJsonString('expression', text.slice(place.start, place.end), place.start);
}

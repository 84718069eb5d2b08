import { isObject, type Json } from '../../base/json.ts';
import { plainName } from '../../expression/place.ts';
import { aMapping, aSchema } from '../example.ts';
import { defineRule } from '../rule.ts';
import { changesTo, sourceOf, type Source } from '../source.ts';

const title = '{ "expression": "[title]", "name": "title", "parameters": [], "type": "Attribute" }';
const expression = 'ToUpper([title], )';
const parameters = `[{ "key": "source", "value": ${title} }]`;
const written = `[
                {
                  "key": "source",
                  "value": {
                    "expression": "[title]",
                    "name": "title",
                    "parameters": [],
                    "type": "Attribute"
                  }
                }
              ]`;

export default defineRule({
  id: 'sync-schema/source-out-of-step',
  on: 'mapping',
  severity: 'information',
  summary: 'The expression of a mapping and the name and parameters beside it say the same.',
  why: 'Graph keeps an expression twice, as a text and taken apart. Here they differ, as they do when one of them was edited by hand. Which of the two the service obeys no page says.',
  remedy: 'Decide what is meant, and write the other one after it; the portal, where the expression is pasted, does that by itself.',
  references: [
    'https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource',
    'https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression',
  ],
  examples: {
    bad: [
      {
        code: aSchema(aMapping({ expression, parameters, name: '«ToLower»' })),
        fixed: aSchema(aMapping({ expression, parameters: written })),
      },
      {
        code: aSchema(aMapping({ expression, parameters: `«[{ "key": "source", "value": ${title.replaceAll('title', 'userName')} }]»` })),
        fixed: aSchema(aMapping({ expression, parameters: written })),
      },
    ],
    good: [aSchema(aMapping({ expression, parameters })), aSchema(aMapping({ expression })), aSchema(aMapping())],
  },
  check({ expression, source }, report) {
    const said = expression === undefined ? undefined : sourceOf(expression);
    if (!said || expression === undefined) return;
    const isOutOfStep = (part: 'name' | 'parameters'): boolean =>
      part === 'name' ? typeof source.name === 'string' && !isSameName(said, source.name) : !hasSameParameters(said, source);
    const part = (['name', 'parameters'] as const).find(isOutOfStep);
    if (part === undefined) return;
    report({
      at: ['source', part],
      message: `The expression says something else than the ${part} here; write one after the other.`,
      fixes: [{ title: 'Write name and parameters after the expression', changes: changesTo(expression) }],
    });
  },
});

/** Letter case of functions does not count, nor do the blanks of filters. */
const isSameName = ({ name, type }: Source, other: string): boolean =>
  type === 'Function' ? name.toLowerCase() === other.toLowerCase() : plainName(name) === plainName(other);

/** Values in their order; keys are written in several ways. What is left empty says nothing. */
function hasSameParameters({ parameters }: Source, { parameters: others }: Json): boolean {
  if (!Array.isArray(others) || others.length === 0) return true;
  if (others.length !== parameters.length) return false;
  return parameters.every(({ value }, i) => {
    const parameter: unknown = others[i];
    const other = isObject(parameter) ? parameter.value : undefined;
    if (!isObject(other) || typeof other.name !== 'string') return true;
    return isSameName(value, other.name) && hasSameParameters(value, other);
  });
}

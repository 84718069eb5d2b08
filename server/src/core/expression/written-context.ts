/** What a person writes as JSON for an evaluation: the values of attributes, and a context. */
import { isObject, type Json } from '../base/json.ts';
import { readMoment } from '../base/moment.ts';
import type { EvaluationContext } from './evaluate.ts';
import type { AttributeValue } from './values.ts';

export const isAttributeValue = (value: unknown): value is AttributeValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isTexts(value);

/** `{ "now", "seed", "defaultDomain", "taken", "params" }`, each optional; or what is wrong in it, to be told after its place. */
export function readContext({ now, seed, defaultDomain, taken, params }: Json): Partial<EvaluationContext> | string {
  const moment = typeof now === 'string' ? readMoment(now) : undefined;
  if (now !== undefined && moment === undefined) return 'now is no moment such as 2026-01-31T08:00:00Z';
  if (seed !== undefined && typeof seed !== 'number') return 'seed is no number';
  if (defaultDomain !== undefined && typeof defaultDomain !== 'string') return 'defaultDomain is no text';
  if (taken !== undefined && !isTexts(taken)) return 'taken is no list of texts';
  if (params !== undefined && !isTextRecord(params)) return 'params is no object of texts';
  return {
    ...(moment === undefined ? {} : { now: moment }),
    ...(seed === undefined ? {} : { seed }),
    ...(defaultDomain === undefined ? {} : { defaultDomain }),
    ...(taken === undefined ? {} : { taken }),
    ...(params === undefined ? {} : { params }),
  };
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isTextRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');

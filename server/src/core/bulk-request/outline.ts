/** The operations of a request by name, for finding one's way in it. */
import { isObject, type Json } from '../base/json.ts';
import type { OutlineItem } from '../base/kind.ts';
import { isTemplate } from '../base/template.ts';
import { readJson } from '../json/read.ts';
import { startsOf, type Parts } from './parts.ts';

/** One item for each operation, in the order of the text. What is broken is called by its number. */
export function outline(parts: Parts): readonly OutlineItem[] {
  const starts = startsOf(parts);
  return parts.segments.map(({ size, keys }, i) => {
    const start = starts[i] ?? 0;
    const span = { start, end: start + size };
    const { value } = readJson(parts.text.slice(span.start, span.end));
    const data = isObject(value) && isObject(value.data) ? value.data : {};
    return {
      name: nameOf(data, i),
      detail: tidy(keys.bulkId ?? ''),
      span,
      nameSpan: { start, end: start + Math.min(1, size) },
      children: [],
    };
  });
}

const LONGEST_NAME = 60;

function nameOf(user: Json, index: number): string {
  const names = [user.displayName, user.userName, user.externalId].map((one) =>
    typeof one === 'string' && !isTemplate(one) ? tidy(one) : '',
  );
  return names.find((name) => name !== '') ?? `Operation ${index + 1}`;
}

/** On one line, no longer than fits on it, and without what turns the direction of the text after it. */
const tidy = (text: string): string =>
  text
    .slice(0, 2 * LONGEST_NAME)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '');

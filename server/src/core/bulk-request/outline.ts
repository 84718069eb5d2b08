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
    return { name: nameOf(data, i), detail: keys.bulkId ?? '', span, nameSpan: { start, end: start + Math.min(1, size) }, children: [] };
  });
}

const LONGEST_NAME = 100;

function nameOf(user: Json, index: number): string {
  const name = [user.displayName, user.userName, user.externalId].find(
    (one) => typeof one === 'string' && one.trim() !== '' && !isTemplate(one),
  );
  return typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) : `Operation ${index + 1}`;
}

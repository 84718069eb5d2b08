/** The filter of a log query, `$filter=jobid eq '…'`, as written and with its place. https://learn.microsoft.com/graph/api/provisioningobjectsummary-list */
import type { Address } from './address.ts';
import { TEMPLATE_PATTERN } from './variables.ts';

export interface Filter {
  /** As written, percent signs and all. */
  readonly text: string;
  /** Where an offset into `text` stands in the block. */
  readonly place: (offset: number) => number;
}

const parameter = new RegExp(`(?:^|&)\\s*(?:\\$|%24)filter=((?:${TEMPLATE_PATTERN}|[^&])*)`, 'i');

export function filterOf({ query }: Address): Filter | undefined {
  const [whole, text] = (query && parameter.exec(query.text)) ?? [];
  if (!query || whole === undefined || text === undefined) return undefined;
  const start = query.text.indexOf(whole) + whole.length - text.length;
  return { text: text.trimEnd(), place: (offset) => query.place(start + offset) };
}

/** How a blank may be written in an address. */
const BLANK = '(?:\\s|%20|\\+)+';
const comparison = new RegExp(`jobid${BLANK}eq${BLANK}`, 'i');

/** What jobid is compared with, quotes included. */
export function jobIn({ text }: Filter): { readonly text: string; readonly start: number } | undefined {
  const found = comparison.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const value = new RegExp(`^(?:${TEMPLATE_PATTERN}|(?!${BLANK}(?:and|or)\\b|\\)|%29).)*`, 'is').exec(text.slice(start))?.[0] ?? '';
  return { text: value.trimEnd(), start };
}

/** A value without the quotes around it. */
export const unquoted = (text: string): string => text.replace(/^(?:'|%27)|(?:'|%27)$/g, '');

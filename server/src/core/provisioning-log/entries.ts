/**
 * The entries of a log, in whatever they are wrapped: a page of Graph, a bare list, a single entry, records as diagnostic
 * settings export them, one or many in a text, the table of a query of Log Analytics.
 * https://learn.microsoft.com/azure/azure-monitor/platform/resource-logs-schema
 * https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format
 */
import { DEEPEST, isObject, type Json } from '../base/json.ts';
import type { Path } from '../base/rule.ts';
import { entryOf, type Entry } from './entry.ts';
import { eitherOf, membersIn, membersOf, type Members } from './member.ts';

export interface PlacedEntry {
  readonly entry: Entry;
  /** Paths in the entry count from here. */
  readonly at: Path;
}

/** All that can be read; of what is no entry, nothing. */
export const entriesIn = (root: unknown): readonly PlacedEntry[] =>
  membersAt(root, []).map(({ members, at }) => ({ entry: entryOf(members), at }));

interface Written {
  readonly members: Members;
  readonly at: Path;
}

function membersAt(value: unknown, at: Path): readonly Written[] {
  if (at.length > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, i) => membersAt(one, [...at, i]));
  if (!isObject(value)) return [];
  for (const name of ['value', 'records']) {
    const list = membersOf(value)(name);
    if (Array.isArray(list?.value)) return membersAt(list.value, [...at, ...list.at]);
  }
  const tables = membersOf(value)('tables');
  if (Array.isArray(tables?.value)) return tables.value.flatMap((table: unknown, i) => rowsOf(table, [...at, ...tables.at, i]));
  const members = unwrapped(value);
  return members ? [{ members, at }] : [];
}

/** A record of diagnostic settings names its category and has the entry in its properties; hubs carry those of other categories too. */
function unwrapped(value: Json): Members | undefined {
  const outer = membersOf(value);
  const inner = membersIn(outer('properties'));
  const category = outer('category')?.value;
  if (typeof category === 'string' && !/provisioning/i.test(category)) return undefined;
  return inner ? eitherOf(inner, outer) : outer;
}

function rowsOf(table: unknown, at: Path): readonly Written[] {
  if (!isObject(table)) return [];
  const [columns, rows] = [membersOf(table)('columns'), membersOf(table)('rows')];
  if (!Array.isArray(columns?.value) || !Array.isArray(rows?.value)) return [];
  const places = new Map(
    columns.value.map((column: unknown, i): [string, number] => [isObject(column) ? String(column.name).toLowerCase() : '', i]),
  );
  return rows.value.flatMap((row: unknown, i): readonly Written[] =>
    Array.isArray(row) ? [{ members: membersOfRow(row, places), at: [...at, ...rows.at, i] }] : [],
  );
}

const membersOfRow =
  (row: readonly unknown[], places: ReadonlyMap<string, number>): Members =>
  (name) => {
    const place = places.get(name.toLowerCase());
    return place === undefined ? undefined : { value: row[place], at: [place] };
  };

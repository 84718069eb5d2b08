/** Operations in an order in which nobody stands before their manager. */
import type { Keys } from './keys.ts';

type Person = Pick<Keys, 'externalId' | 'managerId'>;
const NOBODY = -1;

/**
 * The indices of the operations: as they are, but a manager is taken out and put before the first report. The records of
 * one person stay in their order, and so do people whose managers lead in a circle.
 */
export function managersFirst(people: readonly Person[]): readonly number[] {
  const { earlier, manager } = linksOf(people);
  const circles = circlesOf(earlier, manager);
  const within = neighboursIn(circles);
  const behind = (one: number, other = NOBODY): number => (other === NOBODY || circles[one] === circles[other] ? NOBODY : other);

  const order: number[] = [];
  const placed = new Uint8Array(people.length);
  for (const start of people.keys()) {
    const way = placed[start] ? [] : [start]; // a stack of its own: a line of managers may be long
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const first = [behind(at, earlier[at]), behind(at, manager[at]), within[at] ?? NOBODY].find((one) => one !== NOBODY && !placed[one]);
      if (first !== undefined) way.push(first);
      else {
        placed[at] = 1;
        order.push(at);
        way.pop();
      }
    }
  }
  return order;
}

/** Of each record: the record of the same person before it, and the last record of the manager. */
function linksOf(people: readonly Person[]): { readonly earlier: Int32Array; readonly manager: Int32Array } {
  const last = new Map<string, number>();
  const earlier = Int32Array.from(people, ({ externalId }, i) => {
    if (externalId === undefined) return NOBODY;
    const before = last.get(externalId) ?? NOBODY;
    last.set(externalId, i);
    return before;
  });
  return {
    earlier,
    manager: Int32Array.from(people, ({ managerId }) => (managerId === undefined ? undefined : last.get(managerId)) ?? NOBODY),
  };
}

/** Tarjan's strongly connected components: a number for each record, the same for those that lead to each other. */
function circlesOf(...links: readonly Int32Array[]): Int32Array {
  const count = links[0]?.length ?? 0;
  const met = new Int32Array(count); // when each was met first, from 1
  const low = new Int32Array(count); // the earliest met that it leads back to
  const circles = new Int32Array(count).fill(NOBODY);
  const open: number[] = []; // met, but the circle is not yet known
  let time = 0;
  for (let start = 0; start < count; start++) {
    const way = met[start] ? [] : [start];
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      if (!met[at]) {
        met[at] = low[at] = ++time;
        open.push(at);
      }
      const next = links.map((link) => link[at] ?? NOBODY).filter((one) => one !== NOBODY);
      const unmet = next.find((one) => !met[one]);
      if (unmet !== undefined) {
        way.push(unmet);
        continue;
      }
      for (const one of next) if (circles[one] === NOBODY) low[at] = Math.min(low[at] ?? 0, low[one] ?? 0);
      way.pop();
      if (low[at] === met[at]) for (let one = open.pop(); one !== undefined; one = one === at ? undefined : open.pop()) circles[one] = at;
    }
  }
  return circles;
}

/** Of each record, the one before it in the same circle. */
function neighboursIn(circles: Int32Array): Int32Array {
  const last = new Map<number, number>();
  return circles.map((circle, i) => {
    const before = last.get(circle) ?? NOBODY;
    last.set(circle, i);
    return before;
  });
}

/** How far apart two words are: what a rule asks before it says that one was meant. */

/** Damerau distance: letters added, left out, replaced, or two neighbours swapped. More than `limit` is said as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** The one candidate that a name was probably meant to be: at most `limit` slips away, in any letter case, and nearer than all others. */
export function nearest(name: string, candidates: Iterable<string>, limit = 2): string | undefined {
  const lower = name.toLowerCase();
  const most = Math.min(limit, Math.floor(lower.length / 3));
  let best: string | undefined;
  let least = most + 1;
  let isTied = false;
  for (const candidate of candidates) {
    const found = distance(lower, candidate.toLowerCase(), most);
    if (found > most || found > least) continue;
    isTied = found === least;
    best = candidate;
    least = found;
  }
  return isTied ? undefined : best;
}

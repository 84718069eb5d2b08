/** A reading of texts that is kept, so that each is read once. */

/** Patterns stand in the expression, so there are few; those made of data are kept like the others, up to a number. */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, result);
    return result;
  };
}
const MOST_REMEMBERED = 100;

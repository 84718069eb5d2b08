/** Names for the files that are made beside one. */

/** More series than anybody keeps; a stop where every name is said to be taken. */
const MOST_SERIES = 99;

/**
 * `hire.001.scim.json`, `hire.002.scim.json` … beside `hire.scim.json`; where one of them is taken, `hire-2.001.scim.json` …,
 * so that those of one request stay together. Undefined where every series has a name that is taken.
 */
export function numberedNames(
  name: string,
  count: number,
  isTaken: (name: string) => boolean = () => false,
): readonly string[] | undefined {
  const [, stem = '', ending = ''] = /^(.*?)((?:\.scim)?\.[^.]*)?$/is.exec(name) ?? [];
  const digits = Math.max(3, String(count).length);
  for (let series = 1; series <= MOST_SERIES; series++) {
    const names = Array.from(
      { length: count },
      (_, i) => `${stem}${series === 1 ? '' : `-${series}`}.${String(i + 1).padStart(digits, '0')}${ending}`,
    );
    if (!names.some(isTaken)) return names;
  }
  return undefined;
}

/** A name for a file that is made beside one. */

/** More than anybody keeps; a stop where every name is said to be taken. */
const MOST_TRIED = 99;

/** `hire.http`; where that is taken `hire-2.http` and so on. Undefined where all of them are taken. */
export function freeName(name: string, isTaken: (name: string) => boolean = () => false): string | undefined {
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let i = 1; i <= MOST_TRIED; i++) {
    const tried = i === 1 ? name : `${stem}-${i.toString()}${ending}`;
    if (!isTaken(tried)) return tried;
  }
  return undefined;
}

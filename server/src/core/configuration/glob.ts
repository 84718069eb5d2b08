/** Globs of the configuration, as people know them from .gitignore. */
import picomatch from 'picomatch/posix.js';

/** Longer than any path; what is longer cannot be compared. */
const LONGEST = 4096;

/**
 * Whether a path, counted from the folder of the configuration, is one that the glob names. Without a slash in it the glob
 * is looked for in every folder; with one at its beginning, in that folder only. A folder stands for all that is in it.
 * A path that leads out of the folder, as with a configuration for all files, is found by what is looked for in every
 * folder only. There is no negation.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = glob.replace(/^(?:\.\/)+/, '/').replace(/(?<=.)\/+$/, '');
  const isAnchored = pattern.replace(/^\*\*\//, '').includes('/');
  const isOutside = path.startsWith('../');
  if (isOutside && isAnchored && !pattern.startsWith('**/')) return false;
  const from = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern.replace(/^\*\*\//, '')}`;
  if (from === '' || from.length > LONGEST) return false;
  return picomatch.isMatch(path.replace(/^(?:\.\.\/)+/, ''), [from, `${from}/**`], { dot: true, nonegate: true });
}

/** The glob that finds this file and no other. */
export function globOf(path: string): string {
  const escaped = path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  return escaped.includes('/') ? escaped : `/${escaped}`;
}

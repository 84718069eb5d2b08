/** Globs of the configuration, as people know them from .gitignore. */
import picomatch from 'picomatch/posix.js';

/**
 * Whether a path, counted from the folder of the configuration, is one that the glob names. Without a slash in it the glob
 * is looked for in every folder; with one at its beginning, in that folder only. A folder stands for all that is in it.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const pattern = glob.replace(/^(?:\.\/)+/, '/').replace(/(?<=.)\/+$/, '');
  const isAnchored = pattern.replace(/^\*\*\//, '').includes('/');
  const from = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern.replace(/^\*\*\//, '')}`;
  return picomatch.isMatch(path, [from, `${from}/**`], { dot: true });
}

/** The glob that finds this file and no other. */
export function globOf(path: string): string {
  const escaped = path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  return escaped.includes('/') ? escaped : `/${escaped}`;
}

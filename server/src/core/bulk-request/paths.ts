/** What the path of an operation comes down to. */

/** `case`: right but for its letter case. `form`: means /Users, written otherwise. `one user`: addresses somebody. `other`: no users at all. */
export type PathForm = 'right' | 'case' | 'form' | 'one user' | 'other';

export function formOf(path: string): PathForm {
  if (path === '/Users') return 'right';
  if (path.toLowerCase() === '/users') return 'case';
  const [bare = ''] = path.trim().split(/[?#]/);
  const segments = bare
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  if (segments.length === 0 || segments.at(-1) === 'users') return 'form';
  return segments.at(-2) === 'users' ? 'one user' : 'other';
}

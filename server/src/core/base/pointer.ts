/** JSON pointers, as the validators of shapes write them. */
import { isObject } from './json.ts';
import type { Path } from './rule.ts';

/** The path that a pointer names in a value. A step is a number in an array only: a member may be called 1 too. */
export function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) path.push(Number(name));
    else path.push(name);
    value = Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined;
  }
  return path;
}

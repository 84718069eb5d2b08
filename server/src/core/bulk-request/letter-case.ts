/** What is said of a name that differs from the right one by its letter case alone. */
import { rename, type JsonFinding, type Path } from '../base/rule.ts';

export const wrongCase = (meant: string, at: Path = []): JsonFinding => ({
  at,
  part: 'key',
  message: `Write "${meant}": this differs from it by its letter case.`,
  fixes: [{ title: `Rename to ${meant}`, safe: true, changes: [rename(at, meant)] }],
});

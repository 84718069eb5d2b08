/**
 * Under which keys Graph keeps the parameters of a function, by position; the last stands for all further ones. Those that
 * Graph's page on parseExpression and exported schemas print are its own; the others are the names in the reference of the
 * functions, since no page prints their keys.
 * https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression
 */
import { functionNamed } from '../expression/functions/index.ts';

const printed: Readonly<Record<string, readonly string[]>> = {
  Replace: ['source', 'Find', 'RegularExpression', 'RegularExpressionGroupName', 'Replacement', 'ReplacementPropertyName', 'Template'],
  SelectUniqueValue: ['source'],
  SingleAppRoleAssignment: ['source'],
  Trim: ['source'],
};
/** Graph's are others than those of the reference, and not printed for all their parameters. */
const unknown: ReadonlySet<string> = new Set(['IIF', 'Switch']);

/** Undefined where nobody says, and for a name that is not written as Graph does. */
export function parameterKeysOf(name: string): readonly string[] | undefined {
  const fn = functionNamed(name);
  if (!fn || unknown.has(fn.name) || (name !== fn.name && name !== fn.exportedAs)) return undefined;
  return printed[fn.name] ?? fn.params.map((one) => one.name);
}

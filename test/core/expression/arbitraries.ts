/** Expressions that nobody wrote, for tests of what holds for all. */
import fc from 'fast-check';
import { functions } from '../../../server/src/core/index.ts';

const leaf = fc.constantFrom(
  ...['[a]', '[b]', '[name]', '', '"x"', '"\\d\\\\"', '"\\""', '1', '-1', '&HF', '2147483648', '"d"', '"(?<n>a|b)+"', '"n"', '"${n}$&"'],
  ...['"yyyy-MM-dd"', 'Now()', 'UTF8', 'IgnoreAttributeFlow', '%P%', '[emails[type eq "work"].value]', '"a\nb"', '"😀"'],
);
const blanks = fc.constantFrom('', '', ' ', '  ', '\n', '\r\n', '\t');

/** A call of any function with any number of arguments, in any letter case and spacing. */
export const { anyCall } = fc.letrec<{ anyCall: string; argument: string }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(leaf, fc.constantFrom('=', '<>', ' > ', '<=', '&', ' & '), leaf).map((parts) => parts.join('')),
    tie('anyCall'),
  ),
  anyCall: fc
    .tuple(fc.constantFrom(...functions), fc.array(fc.tuple(blanks, tie('argument'), blanks), { maxLength: 8 }), fc.boolean(), blanks)
    .map(([{ name }, args, isLower, blank]) => {
      const written = args.map((parts) => parts.join('')).join(',');
      return `${isLower ? name.toLowerCase() : name}${blank}(${written})`;
    }),
}));

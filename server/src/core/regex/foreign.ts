/** What other dialects write and .NET refuses, with what .NET has instead. */

/** By the letter after the backslash. */
export const foreignEscapes: Readonly<Record<string, string>> = {
  Q: '\\Q…\\E is not known in .NET; put a backslash before each special character.',
  E: '\\Q…\\E is not known in .NET; put a backslash before each special character.',
  h: '\\h is not known in .NET; write [ \\t].',
  H: '\\H is not known in .NET; write [^ \\t].',
  R: '\\R is not known in .NET; write (?:\\r\\n|\\n|\\r).',
  N: '\\N is not known in .NET; write [^\\n].',
  V: '\\V is not known in .NET; write [^\\n\\v\\f\\r].',
  X: '\\X is not known in .NET; write (?:\\P{M}\\p{M}*).',
  K: '\\K is not known in .NET; put what comes before the match into (?<=…).',
  g: '\\g is not known in .NET; write \\1 or \\k<name>.',
  l: '\\l is not known in .NET; write \\p{Ll} for a lower-case letter.',
  L: '\\L is not known in .NET; a pattern cannot change the case of letters.',
  U: '\\U is not known in .NET; write \\u and four hexadecimal digits.',
  i: '\\i is not known in .NET; write [\\p{L}_:] for the first character of an XML name.',
  m: '\\m is not known in .NET; write \\b at the beginning or the end of a word.',
  y: '\\y is not known in .NET; write \\b at the edge of a word.',
  o: '\\o{…} is not known in .NET; write \\u and four hexadecimal digits.',
};

/** By what follows `(?`; the first that fits. */
export const foreignGroups: readonly { readonly begins: RegExp; readonly message: string }[] = [
  { begins: /^P</, message: '(?P<name>…) is not known in .NET; write (?<name>…).' },
  { begins: /^P=/, message: '(?P=name) is not known in .NET; write \\k<name>.' },
  {
    begins: /^(?:P>|&|R|[+-]?\d)/,
    message: 'A pattern cannot call itself or one of its groups in .NET; write out what is to be repeated.',
  },
  { begins: /^\|/, message: '(?|…) is not known in .NET; give the groups of each branch the same name, as in (?<name>…)|(?<name>…).' },
  { begins: /^\^/, message: '(?^…) is not known in .NET; switch options off with a minus, as in (?-i).' },
  { begins: /^[imnsx-]*[a-z]/i, message: 'The options of .NET are i, m, n, s and x; leave out the others.' },
];

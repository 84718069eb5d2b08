/** Letters that are the same when case is ignored: those with the same lower-case letter, one UTF-16 code unit for one. */

/** Letters beside the usual pair: the Kelvin, Ångström and Ohm signs, capital sharp s and theta, title-case digraphs. */
const others: Readonly<Record<string, string>> = {
  k: '\u212A',
  å: '\u212B',
  ω: '\u2126',
  ß: '\u1E9E',
  θ: '\u03F4',
  ǆ: '\u01C5',
  ǉ: '\u01C8',
  ǌ: '\u01CB',
  ǳ: '\u01F2',
};

/** A letter whose lower case is more than one code unit, as that of İ, stays itself. */
export function lowerCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

export const lowerCased = (text: string): string => {
  let lower = '';
  for (let at = 0; at < text.length; at++) lower += String.fromCharCode(lowerCase(text.charCodeAt(at)));
  return lower;
};

/** All letters that are the same as this one, itself among them. */
export function sameLetters(code: number): readonly number[] {
  const lower = lowerCase(code);
  const letter = String.fromCharCode(lower);
  const candidates = [code, lower, letter.toUpperCase().charCodeAt(0), ...(others[letter] ?? '').split('').map((c) => c.charCodeAt(0))];
  return [...new Set(candidates)].filter((one) => lowerCase(one) === lower);
}

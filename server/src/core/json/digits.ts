/** Numbers as they are written: JavaScript rounds long ones and drops zeros, and a person's number may be none to count with. */

const stringOrNumber = /"(?:[^"\\]|\\[\s\S])*"|(?<=[:,[\s]|^)-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=\s*(?:[,}\]]|$))/g;

/** JSON in which each number that `JSON.parse` would not give back as it is written is a text. Offsets change. */
export const withDigits = (json: string): string =>
  json.replace(stringOrNumber, (found) => (found.startsWith('"') || String(Number(found)) === found ? found : `"${found}"`));

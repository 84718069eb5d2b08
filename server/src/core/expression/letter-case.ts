/** Capitals and small letters as .NET makes them: a letter becomes one letter, whatever stands around it. */

/** Where a culture differs from all others: https://learn.microsoft.com/dotnet/standard/base-types/best-practices-strings */
const turkish = /^(?:tr|az)(?:-|$)/i;

/** A name that .NET takes for a culture; the empty one is the invariant culture. */
export const isCulture = (name: string): boolean => /^(?:[a-z]{2,8}(?:-[a-z0-9]{1,8})*)?$/i.test(name);

export function toUpper(text: string, culture = ''): string {
  const isTurkish = turkish.test(culture);
  return eachLetter(text, (letter) =>
    letter === 'ı' ? (isTurkish ? 'I' : letter) : letter === 'i' && isTurkish ? 'İ' : letter.toUpperCase(),
  );
}

export function toLower(text: string, culture = ''): string {
  const isTurkish = turkish.test(culture);
  return eachLetter(text, (letter) =>
    letter === 'İ' ? (isTurkish ? 'i' : letter) : letter === 'I' && isTurkish ? 'ı' : letter.toLowerCase(),
  );
}

/** The capital that begins a word. A few letters are two letters in one, of which only the first becomes a capital. */
export const toTitle = (letter: string): string => titles.get(letter) ?? toUpper(letter);

const titles: ReadonlyMap<string, string> = new Map([
  ['ǆ', 'ǅ'],
  ['ǉ', 'ǈ'],
  ['ǌ', 'ǋ'],
  ['ǳ', 'ǲ'],
]);

/** What would become several letters stays as it is: ß has no capital here. */
function eachLetter(text: string, change: (letter: string) => string): string {
  let result = '';
  for (const letter of text) {
    const changed = change(letter);
    result += changed.length === letter.length ? changed : letter;
  }
  return result;
}

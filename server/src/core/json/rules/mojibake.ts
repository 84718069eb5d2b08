import { set } from '../../base/rule.ts';
import { OPERATION, SCHEMAS } from '../example.ts';
import { defineTextRule } from '../rule.ts';

const named = (name: string): string =>
  `{ ${SCHEMAS}, "Operations": [${OPERATION.replace('"active": true', `"active": true, "displayName": ${name}`)}] }`;

/** What the bytes 0x80 to 0x9F are in Windows-1252; those it leaves open stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** What a byte of UTF-8 that begins no letter is read as. */
const NEXT = `[\\u0080-\\u00BF${windows1252}]`;
/** The bytes of one letter or more, one behind the other. */
const run = new RegExp(`(?:[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3})+`, 'gu');

export default defineTextRule({
  id: 'json/mojibake',
  on: new RegExp(`[Â-ô]${NEXT}|\uFFFD`),
  severity: 'warning',
  summary: 'Letters are what they were in the source.',
  why: 'The text was written as UTF-8 and read as Windows-1252 somewhere on the way, so one letter became two signs. People get this name in the directory.',
  remedy: 'Read the source as UTF-8: in PowerShell Import-Csv -Encoding utf8.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-csv',
  ],
  examples: {
    bad: [
      { code: named('«"SÃ¸rensen"»'), fixed: named('"Sørensen"') },
      { code: named('«"Ð¡Ð°ÑˆÐ°"»'), fixed: named('"Саша"') },
      { code: named('«"Å\u0081ukasz (Łukasz) ZiÄ™ba"»'), fixed: named('"Łukasz (Łukasz) Zięba"') },
      { code: named('«"S\uFFFDrensen"»') },
    ],
    good: [named('"Sørensen"'), named('"SÃO"'), named('"PÄÄSKYLÄ…"'), named('"«CAFÉ»"'), named('"Åge Škoda"')],
  },
  check(text, report) {
    const isLost = text.includes('\uFFFD');
    const meant = reread(text);
    if (meant === text && !isLost) return;
    report({
      message: isLost
        ? 'A letter was lost here when the file was read in a wrong encoding; write it again from the source.'
        : 'Letters here were read in a wrong encoding; write them as they are in the source.',
      fixes: isLost ? [] : [{ title: 'Write the letters that were meant', changes: [set([], meant)] }],
    });
  },
});

/** The text with its runs of bytes read as UTF-8, and the rest as it is. */
const reread = (text: string): string =>
  text.replace(run, (bytes, at: number) =>
    isCertain(bytes, text.slice(0, at), text.slice(at + bytes.length)) ? (utf8(bytes) ?? bytes) : bytes,
  );

/**
 * One letter may be a real one with a sign behind it, such as in CAFÉ» or „Ä“, two in a row hardly are. Alone count the first
 * bytes of punctuation and of the letters of western and central Europe; of the latter in a word in small letters only.
 */
function isCertain(bytes: string, before: string, after: string): boolean {
  if (/^(?:[Â-ß]..|[à-ï]...|[ÂÃ]|â€|ð)/u.test(bytes)) return true;
  return /^[ÄÅÈ]/.test(bytes) && (/\p{Ll}$/u.test(before) || /^\p{Ll}/u.test(after));
}

/** Characters as bytes of UTF-8, where they are. */
function utf8(characters: string): string | undefined {
  let bytes = '';
  for (const character of characters) {
    const special = windows1252.indexOf(character);
    const byte = special >= 0 ? 0x80 + special : (character.codePointAt(0) ?? 0);
    bytes += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return undefined; // these are no bytes of UTF-8
  }
}

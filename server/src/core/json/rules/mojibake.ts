import { set } from '../../base/rule.ts';
import { OPERATION, SCHEMAS } from '../example.ts';
import { defineTextRule } from '../rule.ts';

const named = (name: string): string =>
  `{ ${SCHEMAS}, "Operations": [${OPERATION.replace('"active": true', `"active": true, "displayName": ${name}`)}] }`;

/** What the bytes 0x80 to 0x9F are in Windows-1252; those it leaves open stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export default defineTextRule({
  id: 'json/mojibake',
  on: /[ÂÃ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]|â€|\uFFFD/,
  severity: 'warning',
  summary: 'Letters are what they were in the source.',
  why: 'The text was written as UTF-8 and read as Windows-1252 somewhere on the way, so one letter became two signs. People get this name in the directory.',
  remedy: 'Read the source as UTF-8: in PowerShell Import-Csv -Encoding utf8.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-csv',
  ],
  examples: {
    bad: [{ code: named('«"SÃ¸rensen"»'), fixed: named('"Sørensen"') }, { code: named('«"S\uFFFDrensen"»') }],
    good: [named('"Sørensen"'), named('"SÃO"')],
  },
  check(text, report) {
    const meant = reread(text);
    if (meant === undefined && !text.includes('\uFFFD')) return;
    report({
      message:
        meant === undefined
          ? 'A letter was lost here when the file was read in a wrong encoding; write it again from the source.'
          : 'Letters here were read in a wrong encoding; write them as they are in the source.',
      fixes: meant === undefined ? [] : [{ title: 'Write the letters that were meant', changes: [set([], meant)] }],
    });
  },
});

/** The text as UTF-8, if its characters are bytes of UTF-8. */
function reread(text: string): string | undefined {
  let bytes = '';
  for (const character of text) {
    const special = windows1252.indexOf(character);
    const byte = special >= 0 ? 0x80 + special : (character.codePointAt(0) ?? 0);
    if (byte > 0xff) return undefined;
    bytes += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    const meant = decodeURIComponent(bytes);
    return meant === text ? undefined : meant;
  } catch {
    return undefined; // these are no bytes of UTF-8
  }
}

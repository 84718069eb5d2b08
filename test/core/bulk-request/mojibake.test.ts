/** Texts that were read in a wrong encoding are found and put right; names in letters of any kind are left alone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import mojibake from '../../../server/src/core/json/rules/mojibake.ts';
import { jsonEdits, styleOf } from '../../../server/src/core/base/json-edit.ts';
import { applyEdits } from '../../../server/src/core/base/patch.ts';
import { aContext } from '../../opening.ts';

/** What the rule makes of a text; undefined where it finds nothing. */
function repaired(value: string): string | undefined {
  if (!mojibake.on.test(value)) return undefined;
  let result: string | undefined;
  const text = JSON.stringify(value);
  mojibake.check(value, ({ fixes: [fix] = [] }) => {
    const writing = { style: styleOf(text), environment: aContext().environment };
    result = fix && (JSON.parse(applyEdits(text, jsonEdits(text, text, fix.changes, writing))) as string);
  });
  return result;
}

/** Text as UTF-8 that is read as Windows-1252. */
const misread = (text: string): string => {
  const special = new Map(
    Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ').map((character, i) => [0x80 + i, character]),
  );
  return [...new TextEncoder().encode(text)].map((byte) => special.get(byte) ?? String.fromCharCode(byte)).join('');
};

const names = [
  ...[
    'Søren Ærø',
    'Åse Ødegård',
    'Ängla Öberg',
    'Päivi Hämäläinen',
    'PÄIVI HÄMÄLÄINEN',
    'Ásdís Guðrún Þórðardóttir',
    'GUÐRÚN ÞÓRÐARDÓTTIR',
  ],
  ...[
    'João Conceição',
    'JOÃO CONCEIÇÃO',
    'François Lefèvre',
    'Zoë Müller-Weiß',
    'MÜLLER–GROß',
    'Nuñez Peña',
    'ÑUÑO',
    'Łukasz Zięba',
    'Škoda',
  ],
  ...[
    'Čapek Dvořák',
    'Őry Ágnes',
    'Șerban Țepeș',
    'Īva Bērziņa',
    'Ģirts Ķēniņš',
    'Саша Иванова',
    'Ελένη',
    'אורי',
    'عمر',
    '李小龙',
    'Nguyễn Văn Ơn',
  ],
];
const signs = ['', '.', ',', ' ', ' – ', '…', '’', "'", '»', '”', '“', '™', '-'];

it.each([
  ['Ð¡Ð°ÑˆÐ°', 'Саша'],
  ['Å\u00a0koda', 'Škoda'],
  ['Ä\u008dapek', 'čapek'],
  ['Zoë SÃ¸rensen', 'Zoë Sørensen'],
  ['Å\u0081ukasz ZiÄ™ba', 'Łukasz Zięba'],
  ['IonuÈ› KÃ–NIG', 'Ionuț KÖNIG'],
  ['Oâ€™Neil ðŸ˜€', 'O’Neil 😀'],
])('%s is %s', (wrong, right) => {
  expect(repaired(wrong)).toBe(right);
});

it('leaves names alone, whatever sign stands behind them', () => {
  const name = fc.constantFrom(...names, ...names.map((one) => one.toUpperCase()), ...names.flatMap((one) => one.split(/[ –-]/)));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.constantFrom(...signs)), { minLength: 1, maxLength: 3 }), (parts) => {
      expect(repaired(parts.flat().join(''))).toBeUndefined();
    }),
    { numRuns: 5000 },
  );
});

it('puts the names of Europe right, in small letters, beside others that are right', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names.slice(0, 22)), fc.constantFrom(...names), (name, other) => {
      fc.pre(misread(name) !== name && name !== name.toUpperCase());
      expect(repaired(`${other} / ${misread(name)}`)).toBe(`${other} / ${name}`);
    }),
  );
});

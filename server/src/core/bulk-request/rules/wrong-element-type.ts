import { set } from '../../base/rule.ts';
import { isTemplate } from '../../base/template.ts';
import { nearest } from '../../base/did-you-mean.ts';
import { inUser } from '../example.ts';
import { defineRule } from '../rule.ts';

const photo = (type: string): string => inUser({ photos: `[{ "type": ${type}, "value": "https://contoso.com/a.png" }]` });

export default defineRule({
  id: 'bulk-request/wrong-element-type',
  on: 'element',
  severity: 'warning',
  summary: 'The type of an element is one that RFC 7643 suggests.',
  why: 'Any value is legal, but mappings such as emails[type eq "work"].value compare it letter by letter, and receivers know the suggested ones.',
  remedy: 'Use one of the suggested values, in small letters.',
  references: ['https://www.rfc-editor.org/rfc/rfc7643#section-4.1.2', 'https://www.rfc-editor.org/rfc/rfc7643#section-7'],
  examples: {
    bad: [
      { code: photo('«"Photo"»'), fixed: photo('"photo"') },
      { code: photo('«"thumbnial"»'), fixed: photo('"thumbnail"') },
      { code: photo('«"portrait"»') },
    ],
    good: [photo('"photo"')],
  },
  check({ type }, report, { name, sub }) {
    const usual = sub.get('type')?.canonicalValues ?? [];
    if (typeof type !== 'string' || usual.length === 0 || usual.includes(type) || isTemplate(type)) return;
    const sameLetters = usual.find((one) => one === type.toLowerCase());
    const meant = sameLetters ?? nearest(type, usual);
    const isInformation = name === 'photos' || name === 'ims';
    report({
      at: ['type'],
      message:
        sameLetters === undefined
          ? `Usual types here are ${usual.join(', ')}; use one of them if it fits.`
          : `Write "${sameLetters}" in small letters; mappings compare types letter by letter.`,
      ...(sameLetters === undefined ? { severity: isInformation ? ('information' as const) : ('hint' as const) } : {}),
      fixes: meant === undefined ? [] : [{ title: `Write ${meant}`, changes: [set(['type'], meant)] }],
    });
  },
});

/** RandomString: letters, digits and signs by chance. */
import { defineFunction } from '../function.ts';
import { assumed, documented, failed } from '../outcome.ts';
import { pages } from '../pages.ts';

const LONGEST = 256;
const digits = '0123456789';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/password-must-meet-complexity-requirements */
const signs = '~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/';

export default defineFunction({
  name: 'RandomString',
  summary: 'Makes a text of random characters, with at least so many of each sort.',
  params: [
    { name: 'Length', type: 'integer', meaning: 'how many characters, at most 256' },
    { name: 'MinimumNumbers', type: 'integer', meaning: 'the least number of digits' },
    { name: 'MinimumSpecialCharacters', type: 'integer', meaning: 'the least number of signs' },
    { name: 'MinimumCapital', type: 'integer', meaning: 'the least number of capital letters' },
    { name: 'MinimumLowerCase', type: 'integer', meaning: 'the least number of small letters' },
    { name: 'CharactersToAvoid', type: 'text', optional: true, meaning: 'characters that are not used' },
  ],
  returns: 'text',
  availability: ['app provisioning'],
  confidence: 'documented',
  notes: [
    'It is another one at each evaluation: apply the mapping only when the user is created.',
    'The least numbers together must not be more than Length.',
    'What fills the rest is not said; here it is the sorts that are asked for.',
    'Here it follows from the seed.',
  ],
  references: [pages.reference, pages.inboundIssues],
  examples: [
    { expression: 'RandomString(3, 3, 0, 0, 0, )', context: { seed: 1 }, result: '605' },
    { expression: 'RandomString(10, 2, 2, 2, 1, "?,")', context: { seed: 1 }, result: '/p/H6a\\0zZ' },
    { expression: 'RandomString(3, 2, 2, 0, 0)', result: { outcome: 'error' } },
    { expression: 'RandomString(257, 0, 0, 0, 1)', result: { outcome: 'error' } },
  ],
  evaluate({ Length: length, CharactersToAvoid: avoided = '', ...least }, { random }) {
    if (length < 1 || length > LONGEST) return failed('The Length of RandomString is not from 1 to 256.', 'documented');
    const allowed = (characters: string): string =>
      avoided === ''
        ? characters
        : Array.from(characters)
            .filter((one) => !avoided.includes(one))
            .join('');
    const sorts = [
      { count: least.MinimumNumbers, characters: allowed(digits) },
      { count: least.MinimumSpecialCharacters, characters: allowed(signs) },
      { count: least.MinimumCapital, characters: allowed(capitals) },
      { count: least.MinimumLowerCase, characters: allowed(capitals.toLowerCase()) },
    ];
    if (sorts.some(({ count }) => count < 0)) return failed('A least number of RandomString is below zero.');
    const wanted = sorts.filter(({ count }) => count > 0);
    if (wanted.some(({ characters }) => characters === ''))
      return failed('RandomString is to avoid all characters of a sort that it is to use.');
    const sum = wanted.reduce((all, { count }) => all + count, 0);
    if (sum > length) return failed('The least numbers of RandomString are more than its Length together.', 'documented');

    const filling = (wanted.length > 0 ? wanted : sorts).map(({ characters }) => characters).join('');
    if (filling === '') return failed('RandomString is to avoid all characters that it could use.');
    const pick = (characters: string): string => characters.charAt(random.below(characters.length));
    const picked = [
      ...wanted.flatMap(({ count, characters }) => Array.from({ length: count }, () => pick(characters))),
      ...Array.from({ length: length - sum }, () => pick(filling)),
    ];
    for (let i = picked.length - 1; i > 0; i--) {
      const other = random.below(i + 1);
      [picked[i], picked[other]] = [picked[other] ?? '', picked[i] ?? ''];
    }
    const text = picked.join('');
    return sum === length
      ? documented(text, 'As many random characters of each sort as asked for.')
      : assumed(text, 'As many of each sort as asked for; the rest is filled with the same sorts.');
  },
});

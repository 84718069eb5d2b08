import { set, type JsonFinding, type JsonFix, type Report } from '../../base/rule.ts';
import { inUser, schemaTakingLocalPart, schemaTakingUserName } from '../example.ts';
import { defineRule } from '../rule.ts';
import { certainty } from '../sign-in-name.ts';

const notAllowed = /[^A-Za-z0-9'.\-_!#^~@]/gu;
/** Letters that are no letter with a mark, and what people write for them. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  å: 'a',
  Å: 'A',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  ð: 'd',
  œ: 'oe',
};

export default defineRule({
  id: 'bulk-request/invalid-user-name-characters',
  on: ['userName'],
  severity: { entra: 'warning', rfc: 'off' },
  summary: "A sign-in name has letters a to z, digits, and ' . - _ ! # ^ ~, with one @.",
  why: 'With anything else the log says AzureActiveDirectoryInvalidUserPrincipalName. A mapping may rewrite the value: NormalizeDiacritics takes the marks off letters, StripSpaces and Replace take out what is not allowed. The documented expression for userPrincipalName leaves all of them before the @ as they are.',
  remedy: 'Write the userName without these characters, or take them out in the mapping.',
  references: [
    'https://learn.microsoft.com/entra/identity/app-provisioning/inbound-provisioning-api-issues',
    'https://learn.microsoft.com/microsoft-365/enterprise/prepare-for-directory-synchronization',
  ],
  examples: {
    bad: [
      { code: inUser({ userName: '«"sørensen@contoso.com"»' }), fixed: inUser({ userName: '"sorensen@contoso.com"' }) },
      { code: inUser({ userName: '«"astrid hansen@contoso.com"»' }), fixed: inUser({ userName: '"astridhansen@contoso.com"' }) },
      { code: inUser({ userName: '«"ahansen@contoso@contoso.com"»' }) },
      {
        code: inUser({ userName: '«"ahansen@contoso@contoso.com"»' }),
        beside: { 'schema.json': schemaTakingUserName },
      },
      { code: inUser({ userName: '«"ahansen.@contoso.com"»' }) },
      {
        code: inUser({ userName: '«"astrid hansen@contoso.com"»' }),
        fixed: inUser({ userName: '"astridhansen@contoso.com"' }),
        beside: { 'schema.json': schemaTakingLocalPart },
      },
    ],
    good: [inUser({ userName: '"o\'hansen#1@contoso.com"' })],
  },
  check(written, report, _, holds) {
    if (written === '') return;
    // The documented expression takes off everything from the first @ on.
    const local = written.indexOf('@') > 0 ? written.slice(0, written.indexOf('@')) : written;
    const about = local.search(notAllowed) >= 0 ? 'before the @' : 'whole';
    const kept = holds.userNameDomain === 'ignored' ? local : written;
    checkSignInName(
      kept,
      (finding) => {
        report({ ...certainty(holds, about), ...finding });
      },
      written,
    );
  },
});

/** `written` is the whole value, of which the mapping keeps `userName`. */
function checkSignInName(userName: string, report: Report<JsonFinding>, written: string): void {
  const found = [...new Set(userName.match(notAllowed))];
  if (found.length > 0) {
    report({
      message: `A sign-in name must not have ${found.slice(0, 5).map(named).join(', ')}; leave it out, or let the mapping do so.`,
      fixes: fixesOf(written),
    });
    return;
  }
  const at = userName.indexOf('@');
  const local = at < 0 ? userName : userName.slice(0, at);
  if (at >= 0 && userName.includes('@', at + 1)) report({ message: 'A sign-in name has one @; leave the others out.' });
  else if (/^\.|\.$/.test(local) || local === '')
    report({ message: 'The part before the @ must not be empty, and must not begin or end with a dot.' });
}

/** What cannot be seen is named. */
function named(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === ' ') return 'a blank';
  if (character === '\u00A0') return `a no-break space (${code})`;
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? `"${character}"` : `a character that cannot be seen (${code})`;
}

function fixesOf(userName: string): readonly JsonFix[] {
  const written = Array.from(userName)
    .map((character) => plain[character] ?? character)
    .join('')
    .normalize('NFD')
    .replace(notAllowed, '');
  return /^[^@.][^@]*(?<!\.)@[^@]+$|^[^@.][^@]*(?<!\.)$/.test(written)
    ? [{ title: 'Write it in the letters that are allowed', changes: [set([], written)] }]
    : [];
}

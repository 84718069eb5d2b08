import { nearest } from '../../base/did-you-mean.ts';
import { counted } from '../../base/words.ts';
import { defineRule, type WrittenPattern } from '../rule.ts';
import { quoted, spanIn } from '../string-places.ts';
import { pages } from '../pages.ts';

export default defineRule({
  id: 'expression/unknown-group',
  on: 'pattern',
  severity: 'error',
  summary: 'A group that is named is one that the pattern has.',
  why: 'With a regexGroupName, only what that group of the pattern has matched is replaced. A ${name} or $1 in the replacement that is no group of the pattern is put in as it is written.',
  remedy: 'Write the name as the pattern has it, or name a group of the pattern: (?<name>…).',
  references: [pages.reference, 'https://learn.microsoft.com/dotnet/standard/base-types/substitutions-in-regular-expressions'],
  examples: {
    bad: [
      { code: 'Replace([mail], , "(?<Suffix>@.*)", «"Sufix"», "", , )', fixed: 'Replace([mail], , "(?<Suffix>@.*)", "Suffix", "", , )' },
      { code: 'Replace([mail], , "@.*", «"Suffix"», "", , )' },
      {
        code: 'Replace([phone], , "(?<number>[0-9]+)x.*", , "«${nummer}»", , )',
        fixed: 'Replace([phone], , "(?<number>[0-9]+)x.*", , "${number}", , )',
      },
      { code: 'Replace([phone], , "([0-9]+)x", , "+«$2»", , )' },
    ],
    good: [
      'Replace([mail], , "(?<Suffix>@.*)", "Suffix", "", , )',
      'Replace([phone], , "([0-9]+)x(?<end>[0-9]*)", , "$1 $2 $0", , )',
      'Replace([phone], , "[0-9]+x", , "$$2 $${end}", , )',
    ],
  },
  check(written, report) {
    const { text, pattern, groupName, replacement } = written;
    if (pattern.kind === 'error') return;
    if (groupName && groupName.value !== '' && !hasGroup(pattern, groupName.value)) {
      const meant = meantBy(groupName.value, pattern);
      report({
        span: groupName.span,
        message: `The pattern has no group of this name; ${countedGroups(pattern)} Write the name as the pattern has it.`,
        fixes: meant === undefined ? [] : [{ title: `Name the group ${meant}`, edits: [{ span: groupName.span, text: quoted(meant) }] }],
      });
    }
    if (!replacement || groupName?.value) return;
    for (const { index, 0: found, 1: name, 2: number } of replacement.value.matchAll(substitution)) {
      const group = name ?? number;
      if (group === undefined || hasGroup(pattern, group)) continue;
      const span = spanIn(replacement, text, { start: index, end: index + found.length });
      const meant = name === undefined ? undefined : meantBy(name, pattern);
      report({
        span,
        severity: 'warning',
        message: `The pattern has no group of this ${name === undefined ? 'number' : 'name'}, so this is put in as it is written; write ${name === undefined ? 'one that the pattern has' : 'the name as the pattern has it'}.`,
        fixes: meant === undefined ? [] : [{ title: `Put in the group ${meant}`, edits: [{ span, text: `\${${meant}}` }] }],
      });
    }
  },
});

/** A group by its name or number; `$$` is a dollar sign, whatever stands behind it. */
const substitution = /\$\$|\$\{(\w+)\}|\$(\d{1,2})(?!\d)/g;

type Groups = Extract<WrittenPattern['pattern'], { readonly kind: 'pattern' }>;

const hasGroup = ({ groups }: Groups, name: string): boolean =>
  name === '0' || groups.some((group) => group.name === name || String(group.number) === name);

const namesIn = ({ groups }: Groups): readonly string[] => groups.flatMap(({ name }) => (name === undefined ? [] : [name]));

/** The nearest name; or the only one there is. */
function meantBy(name: string, pattern: Groups): string | undefined {
  const names = namesIn(pattern);
  return nearest(name, names) ?? (names.length === 1 ? names[0] : undefined);
}

const countedGroups = (pattern: Groups): string => {
  const { length } = namesIn(pattern);
  return length === 0 ? 'it names none.' : `it names ${counted(length, 'group')}.`;
};

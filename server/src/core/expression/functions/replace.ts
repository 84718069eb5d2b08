/** Replace: other text in place of text, by what it is or by a pattern. */
import { defineFunction, type Surroundings } from '../function.ts';
import { isTooLong, LONGEST_VALUE, tooLong } from '../limits.ts';
import { assumed, documented, failed, unsupported, type Answer } from '../outcome.ts';
import { pages } from '../pages.ts';
import { match, matches, replace, type Pattern } from '../../regex/index.ts';
import { modeInWords, replaceModeOf, type ReplaceArgument } from '../replace-mode.ts';

export default defineFunction({
  name: 'Replace',
  summary: 'Puts other text in place of text, of what a pattern matches, or of a mark in a template.',
  params: [
    { name: 'source', type: 'text', perValue: 'assumed', meaning: 'the text that is worked on' },
    { name: 'oldValue', type: 'text', optional: true, meaning: 'the text that is replaced' },
    { name: 'regexPattern', type: 'text', optional: true, holds: 'pattern', meaning: 'a .NET regular expression for what is replaced' },
    {
      name: 'regexGroupName',
      type: 'text',
      optional: true,
      holds: 'group name',
      meaning: 'a group of the pattern: only its text is replaced',
    },
    {
      name: 'replacementValue',
      type: 'text',
      optional: true,
      meaning: 'the new text; "" takes the old one out, ${name} stands for a group',
    },
    { name: 'replacementAttributeName', type: 'text', optional: true, meaning: 'an attribute that stands in where the source is empty' },
    { name: 'template', type: 'text', optional: true, meaning: 'a text in which oldValue marks the place of the source' },
  ],
  returns: 'text',
  availability: ['app provisioning', 'cloud sync', 'Graph'],
  confidence: 'documented',
  atCall: modeInWords,
  notes: [
    'A missing source counts as empty text.',
    'With oldValue and replacementValue: every oldValue is replaced, letter by letter as it is written.',
    'With oldValue and template: the template, with the source in place of every oldValue.',
    'With regexPattern and replacementValue: every match is replaced; without a match the source stays.',
    'With regexPattern, regexGroupName and replacementValue: of every match, only what the group has matched is replaced.',
    'With regexPattern, regexGroupName and replacementAttributeName: the source where it is there, else the group of the pattern in the other attribute.',
    'Any other combination is not defined. An empty place between commas is not given; "" is given only as the replacementValue, which is the fifth argument.',
  ],
  references: [pages.reference, pages.cloudSync, pages.graph, pages.workdayWriteback],
  contradictions: [
    {
      says: 'The cloud sync page takes the source and the other attribute the other way round: the group where the source is there.',
      reference: pages.cloudSync,
      isOpen: true,
      concerns: ({ regexPattern, replacementAttributeName }) => (regexPattern ?? '') !== '' && replacementAttributeName !== undefined,
    },
    {
      says: 'The HR guides print results without dots, hyphens or apostrophes, or with a plus sign taken out or kept, where the pattern says otherwise.',
      reference: pages.successFactors,
      concerns: ({ regexPattern, replacementValue }, result) =>
        regexPattern !== undefined && replacementValue === '' && typeof result === 'string' && /[-.'+]/.test(result),
    },
  ],
  examples: [
    { expression: 'Replace([mail], "@contoso.com", , , "", , )', attributes: { mail: 'jo@contoso.com' }, result: 'jo' },
    { expression: 'Replace([userId], "<name>", , , , , "<name>@contoso.com")', attributes: { userId: 'jo' }, result: 'jo@contoso.com' },
    {
      expression: 'Replace([phone], , "\\\\+(?<code>\\\\d* )(?<number>\\\\d{10})", , "${number}", , )',
      attributes: { phone: '+91 9998887777' },
      result: '9998887777',
    },
    {
      expression: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
      attributes: { userPrincipalName: 'jo@contoso.com' },
      result: 'jo',
    },
    {
      expression: 'Replace([mobile], , "\\\\+(?<code>\\\\d+)", "code", , [phone], )',
      attributes: { phone: '+47 99988877' },
      result: '47',
    },
    { expression: 'Replace([mail], "@contoso.com", , "", , , )', attributes: { mail: 'jo@contoso.com' }, result: { outcome: 'error' } },
    { expression: 'Replace([mail], , "(", , "", , )', attributes: { mail: 'jo@contoso.com' }, result: { outcome: 'error' } },
  ],
  evaluate(
    { source, oldValue = '', regexPattern = '', regexGroupName = '', replacementValue, replacementAttributeName, template = '' },
    surroundings,
  ) {
    const given: ReplaceArgument[] = [
      ...(oldValue === '' ? [] : ['oldValue' as const]),
      ...(regexPattern === '' ? [] : ['regexPattern' as const]),
      ...(regexGroupName === '' ? [] : ['regexGroupName' as const]),
      ...(replacementValue === undefined ? [] : ['replacementValue' as const]),
      ...(replacementAttributeName === undefined ? [] : ['replacementAttributeName' as const]),
      ...(template === '' ? [] : ['template' as const]),
    ];
    switch (replaceModeOf(given)) {
      case 'every oldValue':
        return literally(source, oldValue, replacementValue ?? '', 'Every oldValue is replaced, capitals and small letters apart.');
      case 'every oldValue in the template':
        return literally(template, oldValue, source, 'The template, with the source in place of every oldValue.');
      case 'every match':
        return withPattern(regexPattern, surroundings, (pattern) => everyMatch(pattern, source, replacementValue ?? '', surroundings));
      case 'the group in every match':
        return withPattern(regexPattern, surroundings, (pattern) =>
          everyGroup(pattern, source, regexGroupName, replacementValue ?? '', surroundings),
        );
      case 'the group of another attribute':
        if (source !== '') return documented(source, 'The source is there, so it stays as it is.');
        return withPattern(regexPattern, surroundings, (pattern) =>
          groupOf(pattern, replacementAttributeName ?? '', regexGroupName, surroundings),
        );
      case 'every oldValue by another attribute':
        return unsupported('No public page says what Replace makes of oldValue and replacementAttributeName; give a replacementValue.');
      case undefined:
        return failed(
          'Replace is not defined for these arguments; count the commas: oldValue is the second, regexPattern the third and replacementValue the fifth.',
        );
    }
  },
});

function literally(text: string, old: string, replacement: string, rule: string): Answer {
  const pieces = text.split(old);
  const length = text.length + (pieces.length - 1) * (replacement.length - old.length);
  return length > LONGEST_VALUE ? tooLong : documented(pieces.join(replacement), rule);
}

const TAKES_TOO_LONG =
  'The pattern of Replace takes more steps on this text than are tried here. The service may take it; a pattern with a repetition inside a repetition takes it long too.';

function withPattern(source: string, { patternOf }: Surroundings, work: (pattern: Pattern) => Answer): Answer {
  const pattern = patternOf(source);
  if (pattern.kind === 'error') return failed(`The regexPattern of Replace is none for .NET: ${pattern.message}`);
  return pattern.unsupported
    ? unsupported(`The regexPattern of Replace is not evaluated here: ${pattern.unsupported.message}`)
    : work(pattern);
}

function everyMatch(pattern: Pattern, text: string, replacement: string, { budget }: Surroundings): Answer {
  if (isTooLong(text.length, replacement)) return tooLong;
  const result = replace(pattern, text, replacement, budget);
  if (result === 'too many steps') return unsupported(TAKES_TOO_LONG);
  return documented(result.text, result.text === text ? 'Nothing is replaced, so the source stays.' : 'Every match is replaced.');
}

function everyGroup(pattern: Pattern, text: string, name: string, replacement: string, { budget }: Surroundings): Answer {
  const group = groupIn(pattern, name);
  if (group === undefined) return failed(NO_GROUP);
  const found = matches(pattern, text, budget);
  if (found === 'too many steps') return unsupported(TAKES_TOO_LONG);
  if (text.length + found.length * replacement.length > LONGEST_VALUE) return tooLong;
  let result = '';
  let at = 0;
  for (const match of found) {
    const captured = match.group(group);
    if (!captured || captured.start < at) continue; // it takes no part, or looks back behind what is replaced already
    result += text.slice(at, captured.start) + replacement;
    at = captured.end;
  }
  return documented(result + text.slice(at), 'Of every match, the text of the group is replaced.');
}

function groupOf(pattern: Pattern, text: string, name: string, { budget }: Surroundings): Answer {
  const group = groupIn(pattern, name);
  if (group === undefined) return failed(NO_GROUP);
  const found = match(pattern, text, 0, budget);
  if (found === 'too many steps') return unsupported(TAKES_TOO_LONG);
  return assumed(found?.group(group)?.text ?? '', 'The source is empty, so the group of the other attribute is taken.');
}

const NO_GROUP = 'The pattern of Replace has no group of the name that regexGroupName says; write the name as the pattern has it.';

/** The number or the name of a group that the pattern has. */
function groupIn({ groups }: Pattern, name: string): string | number | undefined {
  const wanted = /^\d+$/.test(name) ? Number(name) : name;
  return groups.some((group) => group.number === wanted || group.name === wanted) ? wanted : undefined;
}

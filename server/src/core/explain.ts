/** What is known of a rule, an error code, or a heading or text of the page on troubles, as Markdown: for whoever asks by name. */
import { saidOf, type FileAtHand } from './at-hand.ts';
import { sourcesOf } from './base/hover.ts';
import type { RuleFacts } from './base/rule.ts';
import { askedIn } from './errors/asked.ts';
import { catalogue, errorByCode, errorSpelt } from './errors/catalogue.ts';
import type { DocumentedError } from './errors/documented.ts';
import { explainError } from './errors/explain.ts';
import { quarantineReasons, type QuarantineReason } from './errors/quarantine.ts';
import type { Route } from './errors/route.ts';
import { pointsFor, scenarios, type Point, type Scenario } from './errors/scenarios.ts';
import { explainSkip, skipReasons, type SkipReason } from './errors/skips.ts';
import { tokenErrors, tokenSources, type TokenError } from './errors/token.ts';
import { nearest } from './base/did-you-mean.ts';

export interface Explanation {
  readonly isKnown: boolean;
  readonly markdown: string;
}

/** `rules` are those of all kinds; of `files` is told what of it was looked for there. The answer to a query that nobody knows says so, and what may have been meant. */
export function explainQuery(query: string, rules: readonly RuleFacts[], files: readonly FileAtHand[]): Explanation {
  const asked = query.trim().replace(/^["'`«“„\s]+|["'`»”.,;:!?\s]+$/g, '');
  const markdown = byName(asked, rules, files) ?? byText(asked, rules, files);
  return markdown === undefined ? { isKnown: false, markdown: unknown(asked, rules) } : { isKnown: true, markdown };
}

/** Something that can be explained: its name, and in a few words what it is. */
export interface Explainable {
  readonly name: string;
  readonly about: string;
}

/** All of it, for a list to search in: the headings of the page first, then what logs and jobs say, then the rules. */
export const explainables = (rules: readonly RuleFacts[]): readonly Explainable[] => [
  ...scenarios.map(({ heading }) => ({ name: heading, about: 'troubleshooting' })),
  ...catalogue.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((one) => ({ name: one, about: 'in a provisioning log' }))),
  ...Object.values(skipReasons).map(({ name }) => ({ name, about: 'why an entry was skipped' })),
  ...quarantineReasons.flatMap(({ names }) => names.map((name) => ({ name, about: 'why a job is in quarantine' }))),
  ...tokenErrors.map(({ name }) => ({ name, about: 'why no token was issued' })),
  ...rules.map(({ id, summary }) => ({ name: id, about: summary })),
];

function byName(asked: string, rules: readonly RuleFacts[], files: readonly FileAtHand[]): string | undefined {
  const isAsked = (name: string): boolean => name.toLowerCase() === asked.toLowerCase();
  const rule = rules.find(({ id }) => isAsked(id));
  if (rule) return ruleText(rule, files);
  const named = scenarios.find(({ heading }) => isAsked(heading));
  if (named) return scenarioText(named, files, asked);
  const quarantine = quarantineReasons.find(({ names }) => names.some(isAsked));
  if (quarantine) return quarantineText(quarantine);
  const skip = Object.values(skipReasons).find(({ name }) => isAsked(name));
  if (skip) return skipText(skip);
  const error = errorSpelt(asked);
  // What a log calls by one word, an answer may call by the same.
  if (error)
    return joined([
      errorText(error),
      ...scenarios.filter(({ heading }) => beginsWith(heading, asked)).map((one) => scenarioText(one, files, asked)),
    ]);
  // Two codes may differ by nothing but letter case.
  const alike = catalogue.filter(({ name }) => isAsked(name));
  if (alike.length > 0) return joined(alike.map((one) => errorText(one)));
  const token = tokenErrors.find(({ name }) => isAsked(name));
  if (token) return tokenText(token);
  // Codes are written in one word, headings in several.
  if (/^[\w ]+$/.test(asked) && asked.includes(' ')) {
    const heading = scenarios.find((one) => one.asked.test(asked));
    if (heading) return scenarioText(heading, files, asked);
  }
  const meant = /[{}:=]/.test(asked) || asked === '' ? undefined : errorByCode(asked);
  if (meant) return errorText(meant);
  const ofName = rules.filter(({ id }) => isAsked(id.slice(id.indexOf('/') + 1)));
  return ofName.length > 0 ? joined(ofName.map((one) => ruleText(one, files))) : undefined;
}

const beginsWith = (heading: string, word: string): boolean => heading.toLowerCase().startsWith(`${word.toLowerCase()} `);

const joined = (texts: readonly string[]): string => texts.slice(0, MOST).join('\n\n');
/** Answers to one query. */
const MOST = 5;

/** All that a pasted text names. */
function byText(asked: string, rules: readonly RuleFacts[], files: readonly FileAtHand[]): string | undefined {
  const ids = new Set(asked.match(/\b[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*\b/g));
  const { errors, skips, quarantine, tokens, scenarios: meant, route, hasOthers } = askedIn(asked);
  const named = [
    ...rules.filter(({ id }) => ids.has(id)).map((rule) => ruleText(rule, files)),
    ...errors.map((error) => errorText(error, route)),
    ...skips.map((skip) => skipText(skip, route)),
    ...quarantine.map(quarantineText),
    ...tokens.map(tokenText),
  ];
  const texts = named.length > 0 ? named : meant.map((one) => scenarioText(one, files, asked));
  if (texts.length === 0) return undefined;
  return `${joined(texts)}${hasOthers ? '\n\nAnother code of the text is not documented.' : ''}`;
}

function ruleText({ id, summary, why, remedy, references }: RuleFacts, files: readonly FileAtHand[]): string {
  const said = saidOf([id], files).map((line) => `- ${line}`);
  return [`# ${id}`, summary, why, `**${remedy}**`, ...(said.length > 0 ? [said.join('\n')] : []), sourcesOf(references)].join('\n\n');
}

const errorText = (error: DocumentedError, route?: Route): string => `# ${error.name.replace(/"/g, '')}\n\n${explainError(error, route)}`;

const skipText = (reason: SkipReason, route?: Route): string => `# ${reason.name}\n\n${explainSkip(reason, route)}`;

const tokenText = ({ name, meaning, remedy }: TokenError): string =>
  [`# ${name}`, meaning, `**${remedy}** Then send the payload again.`, sourcesOf(tokenSources)].join('\n\n');

const quarantineText = ({ names, meaning, first, resetScope, allowing, sources }: QuarantineReason): string =>
  [
    `# ${names[0] ?? ''}`,
    `The job is in quarantine: ${meaning}.`,
    `**${first}** Then restart it with the resetScope \`${resetScope}\`${allowing === undefined ? '' : `, or \`${allowing}\` to allow it`}.`,
    sourcesOf(sources),
  ].join('\n\n');

const scenarioText = (scenario: Scenario, files: readonly FileAtHand[], question: string): string => {
  const { heading, meaning, sources } = scenario;
  const points = pointsFor(scenario, question);
  return [
    `# ${heading}`,
    meaning,
    points.length > 1 ? 'Look at this, the surest first:' : 'What to do:',
    points
      .map((point, i) => [`${i + 1}. ${pointText(point)}`, ...saidOf(point.rules, files).map((line) => `   - ${line}`)].join('\n'))
      .join('\n'),
    sourcesOf(sources),
  ].join('\n\n');
};

const pointText = ({ text, rules }: Point): string =>
  rules.length === 0 ? text : `${text} (${rules.map((id) => `\`${id}\``).join(', ')})`;

/** The query is not repeated: whoever pastes a log entry may have pasted more than a code. */
function unknown(asked: string, rules: readonly RuleFacts[]): string {
  const names = [...rules.map(({ id }) => id), ...catalogue.map(({ name }) => name)];
  const meant = [
    asked,
    ...asked
      .split(/[^\w/-]+/)
      .filter((word) => word.length >= LONG)
      .slice(0, MOST_WORDS),
  ].flatMap((word) => nearest(word, names, 6) ?? [])[0];
  return `This is no rule, and no public page that the catalogue was made of has it as a code.${meant === undefined ? '' : ` Was ${meant} meant?`} For an error, read its reason, and give support the code and the id of the job.`;
}
/** Letters of a word in which a slip is looked for, and how many words. */
const LONG = 8;
const MOST_WORDS = 20;

/** What is known of a rule, an error code, or a heading or text of the page on troubles, as Markdown: for whoever asks by name. */
import { saidOf, type FileAtHand } from './at-hand.ts';
import { sourcesOf } from './base/hover.ts';
import type { RuleFacts } from './base/rule.ts';
import { catalogue, errorByCode, errorByText, errorSpelt } from './errors/catalogue.ts';
import type { DocumentedError } from './errors/documented.ts';
import { explainError } from './errors/explain.ts';
import { quarantineReasons, type QuarantineReason } from './errors/quarantine.ts';
import { scenarios, type Point, type Scenario } from './errors/scenarios.ts';
import { explainSkip, skipReasons, type SkipReason } from './errors/skips.ts';
import { nearest } from './base/did-you-mean.ts';

export interface Explanation {
  readonly isKnown: boolean;
  readonly markdown: string;
}

/** `rules` are those of all kinds; of `files` is told what of it was looked for there. The answer to a query that nobody knows says so, and what may have been meant. */
export function explainQuery(query: string, rules: readonly RuleFacts[], files: readonly FileAtHand[]): Explanation {
  const asked = query.trim().replace(/^["'`]|["'`.]$/g, '');
  const markdown = byName(asked, rules, files) ?? byText(asked, files);
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
  ...rules.map(({ id, summary }) => ({ name: id, about: summary })),
];

function byName(asked: string, rules: readonly RuleFacts[], files: readonly FileAtHand[]): string | undefined {
  const isAsked = (name: string): boolean => name.toLowerCase() === asked.toLowerCase();
  const rule = rules.find(({ id }) => isAsked(id));
  if (rule) return ruleText(rule, files);
  const named = scenarios.find(({ heading }) => isAsked(heading));
  if (named) return scenarioText(named, files);
  const quarantine = quarantineReasons.find(({ names }) => names.some(isAsked));
  if (quarantine) return quarantineText(quarantine);
  const skip = Object.values(skipReasons).find(({ name }) => isAsked(name));
  if (skip) return skipText(skip);
  // Codes are written in one word, headings in several.
  const heading = asked.includes(' ') ? scenarios.find((one) => one.asked.test(asked)) : undefined;
  const error = errorSpelt(asked);
  if (!error && heading) return scenarioText(heading, files);
  const meant = error ?? (asked === '' ? undefined : errorByCode(asked));
  if (meant) return errorText(meant);
  const ofName = rules.filter(({ id }) => isAsked(id.slice(id.indexOf('/') + 1)));
  return ofName.length > 0 ? ofName.map((one) => ruleText(one, files)).join('\n\n') : undefined;
}

function byText(asked: string, files: readonly FileAtHand[]): string | undefined {
  const error = errorByText(asked);
  if (error) return errorText(error);
  const scenario = scenarios.find((one) => one.asked.test(asked));
  return scenario && scenarioText(scenario, files);
}

function ruleText({ id, summary, why, remedy, references }: RuleFacts, files: readonly FileAtHand[]): string {
  const said = saidOf([id], files).map((line) => `- ${line}`);
  return [`# ${id}`, summary, why, `**${remedy}**`, ...(said.length > 0 ? [said.join('\n')] : []), sourcesOf(references)].join('\n\n');
}

const errorText = (error: DocumentedError): string => `# ${error.name.replace(/"/g, '')}\n\n${explainError(error)}`;

const skipText = (reason: SkipReason): string => `# ${reason.name}\n\n${explainSkip(reason)}`;

const quarantineText = ({ names, meaning, first, resetScope, sources }: QuarantineReason): string =>
  [
    `# ${names[0] ?? ''}`,
    `The job is in quarantine: ${meaning}.`,
    `**${first}** Then restart it with the resetScope \`${resetScope}\`.`,
    sourcesOf(sources),
  ].join('\n\n');

const scenarioText = ({ heading, meaning, points, sources }: Scenario, files: readonly FileAtHand[]): string =>
  [
    `# ${heading}`,
    meaning,
    points.length > 1 ? 'Look at this, the surest first:' : 'What to do:',
    points
      .map((point, i) => [`${i + 1}. ${pointText(point)}`, ...saidOf(point.rules, files).map((line) => `   - ${line}`)].join('\n'))
      .join('\n'),
    sourcesOf(sources),
  ].join('\n\n');

const pointText = ({ text, rules }: Point): string =>
  rules.length === 0 ? text : `${text} (${rules.map((id) => `\`${id}\``).join(', ')})`;

/** The query is not repeated: whoever pastes a log entry may have pasted more than a code. */
function unknown(asked: string, rules: readonly RuleFacts[]): string {
  const names = [...rules.map(({ id }) => id), ...catalogue.map(({ name }) => name)];
  const meant = asked === '' ? undefined : nearest(asked, names, 4);
  return `This is no rule, and no public page that the catalogue was made of has it as a code.${meant === undefined ? '' : ` Was ${meant} meant?`} For an error, read its reason, and give support the code and the id of the job.`;
}

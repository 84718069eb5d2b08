/** What is said about functions and attributes, for hovers, signature help and completion. */
import { sourcesOf } from '../base/hover.ts';
import type { MappingFunction, Parameter } from './function.ts';
import type { Confidence } from './outcome.ts';
import type { SourceAttribute } from './place.ts';

const confidences: Readonly<Record<Confidence, string>> = {
  documented: 'Documented.',
  observed: 'Known from public samples or reports.',
  assumed: 'Not documented; this is the likeliest reading.',
};

/** The first notes only, so that a hover stays short. */
const MOST_NOTES = 3;

export function functionMarkdown({ summary, confidence, availability, notes = [], references }: MappingFunction): string {
  const known = availability.includes('app provisioning') ? '' : ` Known from ${availability.join(' and ')} only.`;
  return [`**${summary}** ${confidences[confidence]}${known}`, notesMarkdown(notes), sourcesOf(references)].filter(Boolean).join('\n\n');
}

const notesMarkdown = (notes: readonly string[]): string =>
  notes
    .slice(0, MOST_NOTES)
    .map((note) => `- ${escaped(note)}`)
    .join('\n');

export function parameterMarkdown({ name, meaning, optional, default: standard, oneOf }: Parameter): string {
  const left = optional ? ` May be left out${standard === undefined ? '' : `; then it is ${escaped(standard)}`}.` : '';
  const words = oneOf ? ` One of ${oneOf.join(', ')}.` : '';
  return `**${name}**: ${escaped(meaning)}.${words}${left}`;
}

export function attributeMarkdown({ name, type, isMultivalued }: SourceAttribute): string {
  const facts = [...(type === undefined ? [] : [type]), ...(isMultivalued ? ['several values'] : [])];
  return `**An attribute of the source** \`${name.replaceAll('`', "'")}\`${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
}

/** What Markdown would read as formatting stands for itself. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

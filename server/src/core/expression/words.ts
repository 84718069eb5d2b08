/** What is said about functions and attributes, for hovers, signature help and completion. */
import { sourcesOf } from '../base/hover.ts';
import { counted } from '../base/words.ts';
import type { Call } from './ast.ts';
import type { MappingFunction, Parameter } from './function.ts';
import type { Confidence } from './outcome.ts';
import type { SourceAttribute } from './place.ts';

const confidences: Readonly<Record<Confidence, string>> = {
  documented: 'Documented.',
  observed: 'Known from public samples or reports.',
  assumed: 'Not documented; this is the likeliest reading.',
};

/** With them a hover has twelve lines. */
const MOST_NOTES = 4;

/** `call` is where it is called. */
export function functionMarkdown(fn: MappingFunction, call?: Call): string {
  const { confidence, availability, notes = [], references, contradictions } = fn;
  const known = availability.includes('app provisioning') ? '' : ` Known from ${availability.join(' and ')} only.`;
  const printed = contradictions.map(({ says }) => ` ${escaped(says)}`).join('');
  return [
    `${meaningMarkdown(fn, call)} ${confidences[confidence]}${known}`,
    notesMarkdown(notes),
    `${sourcesOf(references)}${printed && `. A page prints something else:${printed}`}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What it does; first what it does at this call. */
export const meaningMarkdown = ({ summary, atCall }: MappingFunction, call?: Call): string =>
  atCall && call ? `**${atCall(call)}** ${summary}` : `**${summary}**`;

/** The signature as code of the language, which an editor colours so in a file of any kind. */
export const codeMarkdown = (code: string): string => `\`\`\`mapping-expression\n${code}\n\`\`\``;

/** Where a service has told a function that the public lists do not have. */
export const CONFIGURED =
  '**A function of your own list.** The saved answer of schema/functions that the configuration names has it; its meaning is not known here.';

/** Those that are left out are counted. */
function notesMarkdown(notes: readonly string[]): string {
  const shown = notes.length > MOST_NOTES ? notes.slice(0, MOST_NOTES - 1) : notes;
  const left = notes.length - shown.length;
  const more = left > 0 ? [`- … and ${counted(left, 'more note')}, in docs/functions.md of scimlint`] : [];
  return [...shown.map((note) => `- ${escaped(note)}`), ...more].join('\n');
}

export function parameterMarkdown({ name, meaning, optional, default: standard, oneOf }: Parameter): string {
  const left = optional ? ` May be left out${standard === undefined ? '' : `; then it is ${escaped(standard)}`}.` : '';
  const words = oneOf ? ` One of ${oneOf.join(', ')}.` : '';
  return `**${name}**: ${escaped(meaning)}.${words}${left}`;
}

export const keywordMarkdown = (meaning: string): string => `**The service acts on this word** instead of writing a value: ${meaning}.`;

export function attributeMarkdown({ name, type, isMultivalued }: SourceAttribute): string {
  const facts = [...(type === undefined ? [] : [type]), ...(isMultivalued ? ['several values'] : [])];
  return `**An attribute of the source** \`${name.replaceAll('`', "'")}\`${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`;
}

/** What Markdown would read as formatting stands for itself; an address is no link. */
const escaped = (text: string): string =>
  text
    .split(/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/)
    .map((piece, i) => (i % 2 === 1 ? `\`${piece}\`` : piece.replace(/[\\`*_[\]<>]/g, '\\$&')))
    .join('');

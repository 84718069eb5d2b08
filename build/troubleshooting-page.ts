/** What is written of the documented troubles: the page, and the walkthrough of VS Code with its texts. */
import { scenarios, type Document, type Scenario } from '../server/src/core/index.ts';
import { openIn, readFolder } from './troubleshooting.ts';

export const troubleshootingPage = (): string =>
  `${[
    '# Troubleshooting',
    'What goes wrong with uploads to `/bulkUpload`, what to look at, the surest first, and the rule that looks for it. Each trouble has a folder of files that show it: in VS Code _scimlint: Open troubleshooting sample…_ and the walkthrough _Troubleshoot Microsoft Entra provisioning_ open a copy. `scimlint explain "Invalid data format" FILES` looks for its points in your own files, as _scimlint: Explain provisioning error…_ does in the open ones.',
    'This page is written by `npm run generate` from the samples and what is found in them.',
    ...scenarios.map(sectionOf),
  ].join('\n\n')}\n`;

function sectionOf({ id, heading, meaning, points, sources }: Scenario): string {
  const folder = readFolder(id);
  const rows = [...folder.keys()].flatMap((name) => rowsOf(openIn(folder, name), name, id));
  return [
    `## ${heading}`,
    meaning,
    points.map(({ text, rules }, i) => `${i + 1}. ${text}${rules.length === 0 ? '' : ` ${rules.map(ruleLink).join(', ')}`}`).join('\n'),
    `Shown by the files in [samples/troubleshooting/${id}](../samples/troubleshooting/${id}):`,
    ['| file | line | rule | what is said | repair |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    `Source: ${sources.map((url) => `<${url}>`).join(', ')}`,
  ].join('\n\n');
}

const rowsOf = (document: Document, name: string, id: string): readonly string[] =>
  document.diagnostics().map(({ span, rule, message, fixes }) => {
    const line = document.text.positionAt(span.start).line + 1;
    const titles = fixes.map(({ title, safe }) => `${title}${safe ? ' *(safe)*' : ''}`).join('; ');
    const cells = [`[${name}](../samples/troubleshooting/${id}/${name})`, String(line), ruleLink(rule), message, titles];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });

const ruleLink = (id: string): string => `[${id}](rules.md#${id.replace('/', '')})`;

/** The context key that VS Code is told once a sample was opened: it ticks the step off. */
const openedKey = (id: string): string => `scimlint.opened.${id}`;
const link = (title: string, command: string, argument: string): string =>
  `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;

/** As the manifest has it: a step for each trouble. */
export const walkthrough = {
  id: 'troubleshoot',
  title: 'Troubleshoot Microsoft Entra provisioning',
  description:
    'What goes wrong with uploads, a trouble a step: open files that show it, rest the mouse on what is underlined, and apply the fix.',
  steps: scenarios.map(({ id, heading, meaning }) => ({
    id,
    title: heading,
    description: `${meaning}\n${link('Open the sample', 'scimlint.openSample', id)}\n${link('Explain, with the open files', 'scimlint.explain', heading)}`,
    media: { markdown: `docs/walkthrough/${id}.md` },
    completionEvents: [`onContext:${openedKey(id)}`],
  })),
};

/** Beside each step: what to look at. */
export const stepPages = scenarios.map(({ id, heading, points, sources }) => ({
  path: `docs/walkthrough/${id}.md`,
  text: `${[
    `## ${heading}`,
    points.length > 1 ? 'Look at this, the surest first:' : 'What to do:',
    points.map(({ text }, i) => `${i + 1}. ${text}`).join('\n'),
    sources.map((url) => `[${new URL(url).pathname.split('/').at(-1) ?? url}](${url})`).join(' · '),
  ].join('\n\n')}\n`,
}));

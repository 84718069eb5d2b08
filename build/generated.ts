/** All that is written from the definitions: the reference of the rules, the table in the README, the setting in the manifest. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { shape as configurationShape } from '../server/src/core/configuration/shape.ts';
import { shape } from '../server/src/core/sync-schema/shape.ts';
import { configurationPage, configurationSchema } from './configuration.ts';
import { functionsPage } from './functions-page.ts';
import { leftOut } from './left-out.ts';
import { samplesPage } from './samples.ts';
import { stepPages, troubleshootingPage, walkthrough } from './troubleshooting-page.ts';
import {
  besideIn,
  defaultSettings,
  kinds,
  open,
  recognise,
  type BadExample,
  type Diagnostic,
  type Document,
  type KindId,
  type RuleFacts,
} from '../server/src/core/index.ts';

export interface Generated {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** `read` gives the text of a file as it stands, for those of which only a part is generated. */
export function generated(read: (path: string) => string = (path) => readFileSync(path, 'utf8')): readonly Generated[] {
  return [
    { path: 'docs/rules.md', text: rulesPage() },
    { path: 'docs/functions.md', text: functionsPage() },
    { path: 'samples/README.md', text: samplesPage() },
    { path: 'docs/troubleshooting.md', text: troubleshootingPage() },
    ...stepPages,
    { path: 'README.md', text: between(read('README.md'), 'rules', familiesTable()) },
    { path: 'package.json', text: manifest(read('package.json')) },
    { path: 'server/src/core/sync-schema/shape.generated.ts', text: validator(shape, WRONG_TYPE) },
    { path: 'server/src/core/configuration/shape.generated.ts', text: validator(configurationShape, ANY_ERROR) },
    { path: 'schemas/scimlint.config.schema.json', text: configurationSchema(severities()) },
    { path: 'docs/configuration.md', text: configurationPage() },
  ];
}

interface Entry {
  readonly rule: RuleFacts;
  readonly kind: KindId;
}

/** Each rule once, under the kind whose name its id bears; the rules of JSON text are shown in bulk requests. */
const entries: readonly Entry[] = kinds
  .flatMap(({ id, rules }) => rules.map((rule) => ({ rule, kind: id })))
  .filter(({ rule }, i, all) => all.findIndex((one) => one.rule === rule) === i)
  .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));

const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));
const families = [...new Set(entries.map(({ rule }) => familyOf(rule.id)))];
const titles: Readonly<Record<string, string>> = {
  'bulk-request': 'Bulk requests',
  configuration: 'Configuration',
  expression: 'Mapping expressions',
  http: 'Request files',
  json: 'JSON text',
  'provisioning-log': 'Provisioning logs',
  'sync-job': 'Provisioning jobs',
  'sync-schema': 'Synchronization schemas',
  'sync-secrets': 'Secrets of provisioning jobs',
};
/** Where each family is found. */
const places: Readonly<Record<string, string>> = {
  'bulk-request': 'JSON files, bodies of requests',
  configuration: '`scimlint.config.json`',
  expression: '`*.mapexpr`, the JSON of schemas',
  http: '`*.http`, `*.rest`',
  json: 'all JSON kinds, bodies of requests',
  'provisioning-log': 'JSON from Graph, the portal or Log Analytics',
  'sync-job': 'JSON from Graph',
  'sync-schema': 'JSON files exported from Graph or the portal',
  'sync-secrets': 'JSON to put with Graph',
};

function levelText({ severity }: RuleFacts): string {
  return typeof severity === 'string'
    ? severity
    : severity.entra === severity.rfc
      ? severity.entra
      : `${severity.entra} (profile rfc: ${severity.rfc})`;
}

/** One row a family: where it is found, and the problems by name. */
function familiesTable(): string {
  const rows = families.map((family) => {
    const links = entries
      .filter(({ rule }) => familyOf(rule.id) === family)
      .map(({ rule: { id } }) => `[${id.slice(family.length + 1)}](docs/rules.md#${anchor(id)})`);
    return `| ${titles[family] ?? family} | ${places[family] ?? ''} | ${links.join(', ')} |`;
  });
  return ['| what | where | problems |', '| --- | --- | --- |', ...rows].join('\n');
}

/** One row a rule. */
function rulesTable(): string {
  const rows = entries.map(
    ({ rule }) => `| [${rule.id}](#${anchor(rule.id)}) | ${levelText(rule)} | ${cell(rule.summary)} | ${fixText(rule)} |`,
  );
  return ['| rule | severity | what is right | repair |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const anchor = (id: string): string => id.replace('/', '');
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The titles of the fixes that the examples show. */
function fixText(rule: RuleFacts): string {
  const entry = entries.find((one) => one.rule === rule);
  const fixes = rule.examples.bad
    .flatMap((example) => (entry ? openExample(entry, example).diagnostics() : []))
    .flatMap(({ fixes }) => fixes);
  const names = [...new Map(fixes.map(({ title, safe }) => [title, safe])).entries()];
  return cell(names.map(([title, safe]) => (safe ? `${title} *(safe)*` : title)).join('; '));
}

const names: Readonly<Record<KindId, string>> = {
  'bulk-request': 'example.scim.json',
  http: 'example.http',
  expression: 'example.mapexpr',
  'sync-schema': 'example.json',
  configuration: 'scimlint.config.json',
  'sync-job': 'example.json',
  'sync-secrets': 'example.json',
  'provisioning-log': 'example.json',
};

/** An example that has a name of its own may be of another kind than the rule. */
function openExample(entry: Entry, { code, name, encoding, settings, others = {}, beside }: BadExample): Document {
  const text = code.replace(/[«»]/g, '');
  const file = name ?? names[entry.kind];
  const kind = (name === undefined ? undefined : recognise({ name, text })?.kind) ?? entry.kind;
  return open(kind, text, {
    settings: { ...defaultSettings, ...settings },
    environment: { newGuid: () => 'ca9d2c1e-9d1a-4f0b-8d0c-7d8c2f0f6a11', now: () => Date.UTC(2026, 0, 1) },
    said: file.endsWith('.scim.json') || kind !== 'bulk-request',
    name: file,
    ...(encoding === undefined ? {} : { encoding }),
    other: (path) => others[path],
    ...(beside ? { beside: besideIn(file, { ...beside, [file]: text }) } : {}),
  });
}

function rulesPage(): string {
  const sections = families.flatMap((family) => [
    `## ${titles[family] ?? family}`,
    ...entries.filter(({ rule }) => familyOf(rule.id) === family).map(ruleSection),
  ]);
  return [
    '# Rules',
    'Written from the definitions of the rules by `npm run generate`; a test fails when it is out of date. The marks under the examples are what the rules report.',
    'Severities can be changed with the setting `scimlint.rules`. A repair is called safe when it cannot change what happens to a person; only those are applied by `--fix` and `source.fixAll.scimlint`.',
    rulesTable(),
    ...sections,
    '## Left out',
    'What the public documents say of a bulk request, and no rule reports, with the reason.',
    ['| what | why not |', '| --- | --- |', ...leftOut.map(([what, why]) => `| ${what} | ${why} |`)].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function ruleSection(entry: Entry): string {
  const { rule } = entry;
  const [example] = rule.examples.bad;
  const document = openExample(entry, example);
  const repair = fixText(rule);
  return [
    `### ${rule.id}`,
    `**${levelText(rule)}.** ${rule.summary}`,
    rule.why,
    `*What to do:* ${rule.remedy}`,
    ...(repair === '' ? [] : [`*Repair:* ${repair}`]),
    fenced(entry.kind, squiggled(document)),
    `*Sources:* ${rule.references.map((url) => `<${url}>`).join(', ')}`,
  ].join('\n\n');
}

const fenced = (kind: KindId, text: string): string => `\`\`\`${kind === 'http' ? 'http' : 'text'}\n${text}\n\`\`\``;

/** Of the tokens that examples make nothing is stored. */
const token = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const withoutToken = (text: string): string => 'eyJ'.padEnd(text.length, '.');

/** The text with the reported ranges underlined and the messages beside them. */
function squiggled(document: Document): string {
  const diagnostics = document.diagnostics();
  const lines = document.text
    .toString()
    .replace(token, withoutToken)
    .split(/\r\n|\n|\r/);
  const marked = diagnostics.map(({ span }) => document.text.positionAt(span.start).line);
  const isNear = (i: number): boolean => lines.length <= LONG || marked.some((line) => Math.abs(line - i) <= NEAR);
  return lines
    .flatMap((line, i) => {
      if (!isNear(i)) return i > 0 && isNear(i - 1) ? ['…'] : [];
      const marks = diagnostics.filter((_, m) => marked[m] === i).map((one) => underline(document, one, line));
      return [line.trimEnd(), ...marks];
    })
    .join('\n');
}

/** Of a text of more lines only those near a mark are shown. */
const LONG = 60;
const NEAR = 12;

function underline({ text }: Document, { span, message }: Diagnostic, line: string): string {
  const start = text.positionAt(span.start);
  const end = text.positionAt(span.end);
  const length = end.line === start.line ? end.character - start.character : line.length - start.character;
  return `${' '.repeat(start.character)}${'~'.repeat(Math.max(1, length))} ${message}`;
}

/** Replaces what stands between two marks of a Markdown page. */
function between(page: string, mark: string, text: string): string {
  const begin = `<!-- ${mark}: generated -->`;
  const end = `<!-- ${mark}: end -->`;
  if (!page.includes(begin) || !page.includes(end)) throw new Error(`The marks ${begin} and ${end} are missing.`);
  return `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${text}\n\n${page.slice(page.indexOf(end))}`;
}

function manifest(text: string): string {
  const value = JSON.parse(text) as { contributes: { configuration: { properties: Record<string, unknown> }; walkthroughs: unknown } };
  value.contributes.walkthroughs = [walkthrough];
  value.contributes.configuration.properties = {
    'scimlint.rules': {
      type: 'object',
      scope: 'window',
      markdownDescription:
        'The severity of single rules, for example `{ "bulk-request/missing-path": "warning" }`. What a rule is about is said by the hover of its problems, and by the command Explain provisioning error…',
      default: {},
      additionalProperties: false,
      properties: severities(),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const WRONG_TYPE = '  readonly params: { readonly type: string | readonly string[] };';
const ANY_ERROR = `  readonly keyword: string;
  readonly params: {
    readonly type?: string;
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
  };`;

const severities = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    entries.map(({ rule }) => [
      rule.id,
      { enum: ['error', 'warning', 'information', 'hint', 'off'], description: `${rule.summary} Default: ${levelText(rule)}.` },
    ]),
  );

/** A validator without imports and without `eval`, so that it runs in a web worker. It holds nothing that nobody asks of it. */
function validator(schema: object, error: string): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, messages: false, code: { source: true, esm: true, lines: true } });
  return `/** The validator of shape.ts, written by npm run generate. */
// @ts-nocheck
export interface ShapeError {
  /** A JSON pointer. */
  readonly instancePath: string;
${error}
}

export function shapeErrors(value: unknown): readonly ShapeError[] {
  validate(value);
  return validate.errors ?? [];
}

${standalone
  .default(ajv, ajv.compile(withoutDescriptions(schema)))
  .replace(/schemaPath:"[^"]*",/g, '')
  .replace('"use strict";', '')
  .replace(/^export default \w+;?$/m, '')
  .replace('export const validate', 'const validate')
  .trim()}
`;
}

/** The words for editors. A property may be called so too, and is an object. */
const withoutDescriptions = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  ) as object;

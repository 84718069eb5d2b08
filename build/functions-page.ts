/** The reference of the functions of the expression language, made from their definitions; the results are evaluated. */
import { titleOf } from '../server/src/core/base/hover.ts';
import { connectSyncOnly } from '../server/src/core/expression/connect-sync.ts';
import {
  evaluate,
  functions,
  signatureOf,
  type FunctionExample,
  type MappingFunction,
  type Parameter,
  type Result,
} from '../server/src/core/index.ts';

const inOrder = [...functions].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

export function functionsPage(): string {
  return [
    '# Functions of mapping expressions',
    'Written from the definitions of the functions by `npm run generate`; a test fails when it is out of date. The results are what `scimlint eval` gives.',
    '*Documented* means that a public page says so, *observed* that a public sample or report shows it, and *assumed* that nobody says and this is the likeliest reading. A step of an evaluation says which of them it rests on. In a signature, a ? stands behind what may be left out.',
    functionsTable(),
    ...inOrder.map(functionSection),
    '## Functions of Entra Connect Sync',
    `Its rules have the same grammar, so people paste them. Provisioning does not know these functions: ${[...connectSyncOnly.values()].map(({ name, counterpart }) => (counterpart === undefined ? name : `${name} (here: ${counterpart})`)).join(', ')}.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const returned: Readonly<Record<MappingFunction['returns'], string>> = {
  text: 'text',
  number: 'a number, as text',
  boolean: 'True or False',
  date: 'a date, whose text is M/d/yyyy h:mm:ss tt',
  list: 'several texts',
  branch: 'what the chosen one gives',
  argument: 'the value as it is',
  nothing: 'no value',
};

function functionsTable(): string {
  const rows = inOrder.map((one) => `| [${one.name}](#${one.name.toLowerCase()}) | ${one.summary} | ${placesOf(one)} |`);
  return ['| function | what it does | known in |', '| --- | --- | --- |', ...rows].join('\n');
}

const placesOf = ({ availability }: MappingFunction): string => availability.join(', ');

function functionSection(one: MappingFunction): string {
  const { name, summary, exportedAs, params, returns, confidence, notes = [], contradictions, examples, references } = one;
  return [
    `## ${name}`,
    `\`${signatureOf(one)}\``,
    summary,
    ...(params.length > 0 ? [params.map(parameterLine).join('\n')] : []),
    `*Gives:* ${returned[returns]}. *Known in:* ${placesOf(one)}. *How sure:* ${confidence}.${exportedAs === undefined ? '' : ` Graph and the portal write \`${exportedAs}\`.`}`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...contradictions.map(
      ({ says, reference, isOpen }) =>
        `*${isOpen ? 'Pages contradict each other' : 'A page prints something else'}:* ${says} ([${titleOf(reference)}](${reference}))`,
    ),
    `\`\`\`text\n${examples.map(exampleLines).join('\n\n')}\n\`\`\``,
    `*Sources:* ${references.map((url) => `<${url}>`).join(', ')}`,
  ].join('\n\n');
}

function parameterLine({ name, type, meaning, optional, default: standard, repeating, least = 1, oneOf }: Parameter): string {
  const facts = [
    type === 'branch' || type === 'any' ? 'any value' : type === 'long' ? 'integer of 64 bits' : type,
    ...(optional ? ['may be left out'] : []),
    ...(repeating ? [`repeats, ${least === 1 ? 'once' : 'twice'} at least`] : []),
    ...(oneOf ? [`one of ${oneOf.join(', ')}`] : []),
    ...(standard === undefined ? [] : [`default: ${standard}`]),
  ];
  return `- \`${name}\` (${facts.join('; ')}): ${meaning}`;
}

/** The context first, where the result depends on it. */
function exampleLines({ expression, attributes = {}, context = {} }: FunctionExample): string {
  const { now = '2026-01-31T08:00:00Z', seed = 0, ...others } = context;
  const { result } = evaluate(expression, attributes, { now: Date.parse(now), seed, ...others });
  const given = [
    ...Object.entries(attributes).map(([name, value]) => `[${name}] is ${JSON.stringify(value)}`),
    ...Object.entries(context).map(([name, value]) => `${name} is ${JSON.stringify(value)}`),
  ];
  return [...given, expression, `→ ${resultText(result)}`].join('\n');
}

function resultText(result: Result): string {
  switch (result.outcome) {
    case 'value':
      return JSON.stringify(result.value);
    case 'keyword':
      return result.keyword;
    case 'ignored':
      return 'nothing flows';
    case 'error':
    case 'unsupported':
      return `${result.outcome}: ${result.message}`;
  }
}

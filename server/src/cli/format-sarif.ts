/** `--format sarif`: SARIF 2.1.0, for code scanning. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import { kinds, type Level, type RuleFacts } from '../core/index.ts';
import type { Printer } from './formats.ts';
import { version } from './version.ts';
import { keepWorst, type Result } from './worst.ts';

const levelOf = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const satisfies Record<
  Level,
  string
>;

export function sarif(): Printer {
  const worst = keepWorst();
  return {
    file: (report) => {
      worst.add(report);
      return '';
    },
    end: (isComplete) => {
      const results = worst.results();
      const note = worst.note();
      const ids = [...new Set(results.map(({ rule }) => rule))].sort();
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'scimlint', semanticVersion: version, rules: ids.map(descriptor) } },
            invocations: [
              {
                executionSuccessful: isComplete,
                ...(note === undefined ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text: note } }] }),
              },
            ],
            columnKind: 'utf16CodeUnits',
            results: results.map((one) => resultOf(one, ids.indexOf(one.rule))),
          },
        ],
      };
      return { text: `${JSON.stringify(log, null, 2)}\n`, note };
    },
  };
}

function resultOf({ rule, severity, message, file, range, fingerprint }: Result, ruleIndex: number) {
  const { start, end } = range;
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
        },
      },
    ],
    partialFingerprints: { 'scimlint/v1': `${fingerprint.hash}:${fingerprint.ordinal}` },
  };
}

const rules: readonly RuleFacts[] = kinds.flatMap((kind) => kind.rules);

function descriptor(id: string) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return { id };
  const { summary, why, remedy, references, severity } = rule;
  const text = `${remedy} ${why}`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${text}\n\n${references.join('\n')}`, markdown: `${text}\n\n${references.map((url) => `- <${url}>`).join('\n')}` },
    helpUri: references[0],
    defaultConfiguration: configurationOf(severity),
  };
}

/** In the default profile; a rule that is off there has the level of the other one. */
function configurationOf(severity: RuleFacts['severity']) {
  const { entra, rfc } = typeof severity === 'string' ? { entra: severity, rfc: severity } : severity;
  return entra === 'off' ? { enabled: false, level: levelOf[rfc] } : { level: levelOf[entra] };
}

/** A relative reference: what is special in a URI is encoded. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** What other programs are given: SARIF, GitHub's annotations, JUnit. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { anOperation, aRequest, aUser, inOperation } from '../../server/src/core/bulk-request/example.ts';
import { aFolder, type Result } from './run.ts';

const clean = aRequest(anOperation());
const put = inOperation({ method: '"PUT"' });
/** A warning, and an information. */
const lower = inOperation({ path: '"/users"' });
const noted = aRequest('{ "method": "PUT" }'); // for another server, unless the name says otherwise

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } };
      readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: readonly unknown[] }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } },
        ];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const validate = new Ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);

/** The first run of a log, which is valid. */
function runIn({ stdout }: Result): Sarif['runs'][0] {
  const log = JSON.parse(stdout) as Sarif;
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}
const fingerprintsIn = (result: Result): readonly string[] =>
  runIn(result).results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));

describe('--format sarif', () => {
  const sarif = ['check', '--format=sarif'];

  it('is valid, with places from 1, relative URIs and the rules that it speaks of', async () => {
    const where = aFolder({ 'a b/ü%.scim.json': put, 'c.scim.json': clean, 'd.json': '{}' });
    const { tool, results, invocations } = runIn(await where.run(sarif));
    expect(results).toMatchObject([
      {
        ruleId: 'bulk-request/unsupported-method',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/%C3%BC%25.scim.json' },
              region: { startLine: 5, startColumn: 17, endLine: 5, endColumn: 22 },
            },
          },
        ],
      },
    ]);
    expect(tool.driver.rules.map(({ id, helpUri }) => [id, helpUri])).toEqual([
      ['bulk-request/unsupported-method', 'https://learn.microsoft.com/graph/api/resources/synchronization-bulkupload'],
    ]);
    expect(invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('is valid for no file and for a file that cannot be read, which it tells', async () => {
    expect(runIn(await aFolder().run(sarif)).results).toEqual([]);
    const unread = await aFolder().run([...sarif, 'nowhere.json']);
    expect(unread.status).toBe(2);
    expect(runIn(unread).invocations).toEqual([{ executionSuccessful: false }]);
  });

  it('counts columns in UTF-16', async () => {
    const text = inOperation({ bulkId: '"😀"', method: '"PUT"' }).replaceAll(/\n\s*/g, ' ');
    const { results } = runIn(await aFolder({ 'a.scim.json': text }).run(sarif));
    expect(results[0]?.locations[0].physicalLocation.region).toMatchObject({ startLine: 1, startColumn: text.indexOf('"PUT"') + 1 });
  });

  it('leaves out information and hints unless they are asked for', async () => {
    const where = aFolder({ 'a.scim.json': lower, 'b.json': noted });
    const levels = async (...more: string[]): Promise<unknown> =>
      runIn(await where.run([...sarif, ...more])).results.map(({ level }) => level);
    expect(await levels()).toEqual(['warning']);
    expect(await levels('--quiet')).toEqual([]);
    expect(await levels('--level=information')).toEqual(['warning', 'note']);
  });

  it('has fingerprints that survive moved lines and moved operations, and tell equal findings apart', async () => {
    const about = (id: string, method: string): string =>
      anOperation({ method, bulkId: id, data: aUser({ externalId: id, userName: `"${id.slice(1, -1)}@contoso.com"` }) });
    const two = aRequest(about('"1"', '"PUT"'), about('"2"', '"PUT"'));
    const where = aFolder({ 'a.scim.json': two });
    const before = fingerprintsIn(await where.run(sarif));
    expect(new Set(before).size).toBe(2);
    const moved = aRequest(about('"3"', '"POST"'), about('"1"', '"PUT"'), about('"4"', '"POST"'), about('"2"', '"PUT"'));
    where.write('a.scim.json', `\n\n${moved.replaceAll('\n', '\r\n  ')}`);
    expect(fingerprintsIn(await where.run(sarif))).toEqual(before);
    expect(fingerprintsIn(await aFolder({ 'b.scim.json': two }).run(sarif))).not.toContain(before[0]);
  });

  it('has fingerprints and paths that count from the repository', async () => {
    const where = aFolder({ '.git/HEAD': '', 'a/one.scim.json': put });
    const [above, inside] = [await where.run(sarif), await where.run(sarif, { cwd: 'a' })];
    expect(runIn(inside).results).toEqual(runIn(above).results);
    expect(runIn(inside).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('a/one.scim.json');
  });

  it('stops at 5,000 results, the worst first, and says so', async () => {
    const many = aRequest(
      ...Array.from({ length: 5_100 }, (_, i) =>
        anOperation({ path: '"/users"', bulkId: `"${i}"`, data: aUser({ externalId: `"${i}"`, userName: `"${i}@contoso.com"` }) }),
      ),
      anOperation({ method: '"PUT"' }),
    );
    const result = await aFolder({ 'a.scim.json': many, 'b.scim.json': put }).run(sarif);
    const { results, invocations } = runIn(result);
    expect(results).toHaveLength(5_000);
    expect(results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning']);
    expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(result.stderr).toMatch(/^The 5000 worst of \d+ results are printed\.\n/);
  });
});

describe('--format github', () => {
  const github = ['check', '--format=github'];

  it('is an annotation a line, in which what is special is written as an escape', async () => {
    const { stdout } = await aFolder({ 'a,b:100%.scim.json': put }).run([...github, 'a,b:100%.scim.json']);
    expect(stdout).toBe(
      '::error title=bulk-request/unsupported-method,file=a%2Cb%3A100%25.scim.json,line=5,endLine=5,col=17,endColumn=22::/bulkUpload takes POST, not PUT: send the record with POST.\n',
    );
  });

  it('has warnings, and notices where they are asked for', async () => {
    const where = aFolder({ 'a.scim.json': lower, 'b.json': noted });
    const commands = async (...more: string[]): Promise<unknown> => (await where.run([...github, ...more])).stdout.match(/^::\w+/gm);
    expect(await commands()).toEqual(['::warning']);
    expect(await commands('--level=information')).toEqual(['::warning', '::notice']);
  });
});

describe('--format junit', () => {
  it('is a suite a file: an error fails, the rest has passed', async () => {
    const { stdout } = await aFolder({ 'a&"b".scim.json': put, 'c.scim.json': lower, 'd.scim.json': clean, 'e.json': '{}' }).run([
      'check',
      '--format=junit',
    ]);
    expect(stdout).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="scimlint">
        <testsuite name="./a&amp;&quot;b&quot;.scim.json" tests="1" failures="1" errors="0" skipped="0">
          <testcase classname="./a&amp;&quot;b&quot;.scim.json" name="bulk-request/unsupported-method 5:17"><failure type="bulk-request/unsupported-method" message="/bulkUpload takes POST, not PUT: send the record with POST.">./a&amp;&quot;b&quot;.scim.json:5:17: /bulkUpload takes POST, not PUT: send the record with POST.</failure></testcase>
        </testsuite>
        <testsuite name="./c.scim.json" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="./c.scim.json" name="bulk-request/wrong-path-case 7:15"><system-out>warning: Write the path as &quot;/Users&quot;, with a capital U.</system-out></testcase>
        </testsuite>
        <testsuite name="./d.scim.json" tests="1" failures="0" errors="0" skipped="0">
          <testcase classname="./d.scim.json" name="no problems"/>
        </testsuite>
        <testsuite name="./e.json" tests="1" failures="0" errors="0" skipped="1">
          <testcase classname="./e.json" name="not recognised"><skipped/></testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('is well-formed for no file', async () => {
    expect((await aFolder().run(['check', '--format=junit'])).stdout).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="scimlint">\n</testsuites>\n',
    );
  });
});

/** `scimlint eval` as its contract says: a batch, one expression, exit status, messages. */
import { describe, expect, it } from 'vitest';
import { aFolder } from './run.ts';

const batch = [
  { id: 'a', expression: 'Append([mail], "!")', attributes: { mail: 'jo@contoso.com' } },
  { id: 2, expression: 'IgnoreFlowIfNullOrEmpty([mail])', attributes: { mail: null } },
  { expression: 'IIF("a"="b", [x], IgnoreAttributeFlow)', attributes: {} },
  { expression: 'CDate([end])', attributes: { end: '' } },
  { expression: 'DefaultDomain()', attributes: {} },
  {
    expression: 'SelectUniqueValue(Join("@", [n], DefaultDomain()), Join("", CStr(Now()), %Suffix%))',
    attributes: { n: 'jo' },
    context: { now: '2026-01-31T08:00:00Z', defaultDomain: 'contoso.com', taken: ['JO@contoso.com'], seed: 3, params: { Suffix: '#' } },
  },
  { expression: 'Split([groups], ",")', attributes: { groups: 'a,b' } },
  { expression: 'IsPresent([active])', attributes: { active: true } },
];

const containing = (text: string): unknown => expect.stringContaining(text);

describe('eval --batch', () => {
  it('answers in the same order, as the contract says', async () => {
    const { status, stdout, stderr } = await aFolder({ 'batch.json': JSON.stringify(batch) }).run(['eval', '--batch', 'batch.json']);
    expect(JSON.parse(stdout)).toEqual([
      { id: 'a', outcome: 'value', value: 'jo@contoso.com!', problems: [] },
      { id: 2, outcome: 'ignored', problems: [] },
      { outcome: 'keyword', keyword: 'IgnoreAttributeFlow', problems: [] },
      { outcome: 'error', message: containing('is empty'), problems: [] },
      { outcome: 'unsupported', message: containing('defaultDomain'), problems: [] },
      { outcome: 'value', value: '1/31/2026 8:00:00 AM#', problems: [] },
      { outcome: 'value', value: ['a', 'b'], problems: [] },
      { outcome: 'value', value: true, problems: [] },
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('reads standard input, a byte-order mark too', async () => {
    const { stdout } = await aFolder().run(['eval', '--batch', '-'], { stdin: `\uFEFF${JSON.stringify(batch.slice(0, 1))}` });
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('exits 1 for a problem of level error, and says where it is', async () => {
    const broken = [{ expression: 'Left([a], 1', attributes: {} }];
    const { status, stdout } = await aFolder({ 'batch.json': JSON.stringify(broken) }).run(['eval', '--batch', 'batch.json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        outcome: 'error',
        message: containing('mistake'),
        problems: [{ rule: 'expression/missing-parenthesis', severity: 'error', message: containing('parenthesis'), start: 10, end: 11 }],
      },
    ]);
  });

  it('gives the same twice', async () => {
    const where = aFolder({ 'batch.json': JSON.stringify([{ expression: 'Guid()', attributes: {} }]) });
    const [first, second] = [await where.run(['eval', '--batch', 'batch.json']), await where.run(['eval', '--batch', 'batch.json'])];
    expect(first.stdout).toBe(second.stdout);
  });
});

describe('eval --expression', () => {
  it('prints the value, and every step with its rule and how sure it is', async () => {
    const where = aFolder({ 'jo.json': JSON.stringify({ name: 'José' }) });
    const { status, stdout, stderr } = await where.run([
      ...['eval', '--expression', 'Mid(NormalizeDiacritics([name]), 9, 2)', '--attributes', 'jo.json'],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^""\n/);
    expect(stdout).toMatch(/^ {2}"Jose" ← NormalizeDiacritics\(\[name\]\)\n {6}documented: /m);
    expect(stdout).toContain('"José" ← [name]');
    expect(stdout).not.toContain('← 9');
    expect(stdout).toContain('A page prints something else: ');
    expect(stdout).toContain('The least sure step is assumed.');
  });

  it('takes the context from options', async () => {
    const args = ['--now', '2026-01-31T08:00:00Z', '--seed', '1', '--default-domain', 'contoso.com', '--taken', 'a', '--param', 'P=p=q'];
    const expression = 'SelectUniqueValue("a", Join(" ", Now(), DefaultDomain(), RandomString(2, 2, 0, 0, 0), %P%))';
    const { stdout } = await aFolder().run(['eval', '--expression', expression, '--format', 'json', ...args]);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({ outcome: 'value', problems: [], trace: { confidence: 'documented', steps: [{}, {}] } });
    expect(answer.value).toMatch(/^1\/31\/2026 8:00:00 AM contoso\.com \d\d p=q$/);
  });

  it('hides what is redacted in the steps, where the value flows', async () => {
    const where = aFolder({ 'jo.json': '{"pin":"sesame"}' });
    const { stdout } = await where.run(['eval', '--expression', 'Redact([pin])', '--attributes', 'jo.json']);
    expect(stdout.split('sesame')).toHaveLength(2);
    expect(stdout).toContain('"[Redact]" ← Redact([pin])');
  });

  it('prints an error once, and a long value short in the steps', async () => {
    const where = aFolder({ 'jo.json': JSON.stringify({ name: 'a'.repeat(900), list: Array.from({ length: 40 }, () => 'b') }) });
    const run = (expression: string) => where.run(['eval', '--expression', expression, '--attributes', 'jo.json']);
    const failed = await run('Append(Mid([name], Count([list])), CDate(""))');
    expect(failed.stdout.match(/no date/g)).toHaveLength(1);
    expect(failed.stdout).toContain(`"${'a'.repeat(47)}… (900 characters) ← [name]`);
    expect(failed.stdout).toContain('… (40 values) ← [list]');
    expect(failed.stdout).toMatch(/^ {2}error ← CDate\(""\)\n {6}documented: said at the top\.$/m);
    for (const line of failed.stdout.split('\n').slice(1)) expect(line.length).toBeLessThan(100);
  });

  it('cannot be made to move the cursor', async () => {
    const where = aFolder({ 'jo.json': JSON.stringify({ name: '\u009b31m\u202e' }) });
    const { stdout } = await where.run(['eval', '--expression', '[name]', '--attributes', 'jo.json']);
    expect(stdout).not.toMatch(/[\u009b\u202e]/);
  });
});

describe('the configuration', () => {
  const CONFIGURATION = 'scimlint.config.json';
  const said = (domain: string): string => JSON.stringify({ defaultDomain: domain });
  const files = { [CONFIGURATION]: said('near.example'), 'own.json': said('own.example'), 'below/a.txt': '' };
  const args = ['eval', '--expression', 'DefaultDomain()', '--format', 'json'];
  const value = (stdout: string): unknown => (JSON.parse(stdout) as { readonly value?: unknown }).value;

  it('nearest to the current folder says the default domain', async () => {
    expect(value((await aFolder(files).run(args, { cwd: 'below' })).stdout)).toBe('near.example');
  });

  it('that --config names stands before it, and an option before both', async () => {
    const where = aFolder(files);
    expect(value((await where.run([...args, '--config=own.json'])).stdout)).toBe('own.example');
    expect(value((await where.run([...args, '--config=own.json', '--default-domain=mine.example'])).stdout)).toBe('mine.example');
  });

  it('holds for a batch, where an entry says nothing else', async () => {
    const entries = [{ expression: 'DefaultDomain()' }, { expression: 'DefaultDomain()', context: { defaultDomain: 'mine.example' } }];
    const where = aFolder({ ...files, 'batch.json': JSON.stringify(entries) });
    expect(JSON.parse((await where.run(['eval', '--batch=batch.json', '--config=own.json'])).stdout)).toMatchObject([
      { value: 'own.example' },
      { value: 'mine.example' },
    ]);
  });

  it('makes the exit status 2 where it is broken', async () => {
    const { status, stdout, stderr } = await aFolder({ [CONFIGURATION]: '{' }).run(['eval', '--expression', '"a"', '--format=json']);
    expect({ status, value: value(stdout) }).toEqual({ status: 2, value: 'a' });
    expect(stderr).toContain(`${CONFIGURATION}:1:`);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'give --expression TEXT, or --batch FILE'],
    [['--expression'], 'argument missing'],
    [['--expression', '[a]', '--format', 'xml'], '--format does not take "xml"; it takes text, json.'],
    [['--expression', '[a]', '--now', 'soon'], '--now takes a moment'],
    [['--expression', '[a]', '--now', '2026-02-30'], '--now takes a moment'],
    [['--expression', '-a'], '--expression needs a value'],
    [['--expression', '[a]', '--config', 'none.json'], 'none.json: there is no such file'],
    [['--expression', '[a]', '--seed', 'x'], '--seed takes a whole number'],
    [['--expression', '[a]', '--param', 'x'], '--param takes a name and a value'],
    [['--expression', '[a]', '--attributes', 'none.json'], 'none.json: there is no such file'],
    [['--expression', '[a]', '--attributes', 'broken.json'], 'broken.json: it is not JSON'],
    [['--expression', '[a]', '--attributes', 'list.json'], 'attributes are an object'],
    [['--expression', '[a]', '--attributes', 'nested.json'], '"name" is not'],
    [['--batch', 'nested.json'], 'a batch is an array'],
    [['--batch', 'list.json'], 'list.json: entry 1 is no object'],
    [['--batch', 'context.json'], 'context.json: entry 2: in its context, now is no moment'],
    [['--batch', 'list.json', '--now', '2026-01-31'], 'leave out --now'],
  ])('%j is 2 with one clear message that quotes no value', async (args, message) => {
    const where = aFolder({
      'broken.json': '{"a": "secret"',
      'list.json': '["secret"]',
      'nested.json': '{"name": {"givenName": "secret"}}',
      'context.json': '[{"expression": "[a]"}, {"expression": "[a]", "context": {"now": "secret"}}]',
    });
    const { status, stdout, stderr } = await where.run(['eval', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at |secret/m);
  });
});

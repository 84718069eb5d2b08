/** Which tools a file may be meant for, by what is written in it. */
import { describe, expect, it } from 'vitest';
import { plausibleTools, tools, votesIn } from '../../../server/src/core/http/dialect.ts';
import { ADDRESS, BODY, TOKEN, TYPE } from '../../../server/src/core/http/example.ts';
import { defaultSettings, open, type Context } from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

const toolsOf = (text: string, context: Partial<Context> = {}): readonly string[] =>
  plausibleTools([votesIn(text)], { settings: defaultSettings, ...context });

describe('the dialect', () => {
  it.each([
    ['?? status == 200', ['httpyac']],
    ['{{\n  exports.a = 1;\n}}', ['httpyac']],
    ['# @loop for 3', ['httpyac']],
    ['...defaults', ['httpyac']],
    ['> {%\n client.log()\n%}', ['httpyac', 'jetbrains', 'kulala']],
    ['run ./a.http', ['jetbrains', 'kulala']],
    ['GET {{$random.uuid}}', ['httpyac', 'jetbrains']],
    ['@a_HostAddress = x', ['visual-studio']],
    ['### Shared', ['kulala']],
    ['{{$aadToken}}', ['rest-client']],
    ['curl -X POST x', ['rest-client']],
    ['{{login.response.body.$.a}}', ['rest-client', 'visual-studio', 'kulala']],
    ['{{login.response.body.$.a}}\n# @prompt x', ['rest-client', 'kulala']],
    ['GET https://x.io', tools],
  ])('of %j', (text, expected) => {
    expect(toolsOf(text)).toEqual(expected);
  });

  it('is, where the file says nothing, that of the tool that is installed', () => {
    expect(toolsOf('GET https://x.io', { installed: ['httpyac'] })).toEqual(['httpyac']);
    expect(toolsOf('### Shared', { installed: ['httpyac'] })).toEqual(['kulala']);
  });

  it('is the configured one', () => {
    expect(toolsOf('### Shared', { settings: { ...defaultSettings, dialect: 'jetbrains' } })).toEqual(['jetbrains']);
  });
});

describe('a missing blank line', () => {
  const text = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n${BODY}\n`;
  it.each([
    ['auto', 'error', 'REST Client and Visual Studio read'],
    ['rest-client', 'error', 'REST Client reads'],
    ['httpyac', 'hint', 'REST Client and Visual Studio would read'],
  ] as const)('with dialect %s', (dialect, severity, words) => {
    const [found] = open('http', text, aContext({ settings: { ...defaultSettings, dialect } })).diagnostics();
    expect(found?.severity).toBe(severity);
    expect(found?.message).toContain(words);
  });
});

describe('what settings and environment files supply', () => {
  const rulesOf = (text: string, context: Partial<Context>): readonly string[] =>
    open('http', text, aContext(context))
      .diagnostics()
      .map(({ rule, severity }) => `${rule} ${severity}`);
  const supplied = { headers: ['Authorization', 'content-type'], variables: ['type'] };

  it('is no error where it is missing', () => {
    expect(rulesOf(`POST ${ADDRESS}\n\n${BODY}`, { supplied })).toEqual(['http/missing-content-type information']);
  });

  it('makes a variable of the file unsure, unless the tool reads the file first', () => {
    const text = `@type = text/plain\nPOST ${ADDRESS}\n${TOKEN}\nContent-Type: {{type}}\n\n${BODY}`;
    expect(rulesOf(text, { supplied })).toEqual([]);
    expect(rulesOf(text, { supplied, installed: ['rest-client'] })).toEqual(['http/wrong-content-type error']);
  });
});

/** What an editor is told about an expression: `¦` is the cursor. */
import { describe, expect, it } from 'vitest';
import { applyEdits, open, type Document } from '../../../server/src/core/index.ts';
import { expressionChecker } from '../../../server/src/core/expression/check.ts';
import { openExpression } from '../../../server/src/core/expression/document.ts';
import type { Place } from '../../../server/src/core/expression/place.ts';
import { aContext } from '../../opening.ts';

const place: Place = {
  attributes: new Map(
    [{ name: 'userName', type: 'String' }, { name: 'emails[type eq "work"].value' }, { name: 'manager', type: 'Reference' }].map((one) => [
      one.name,
      one,
    ]),
  ),
};

function at(marked: string, known: Place = {}): { readonly document: Document; readonly offset: number; readonly text: string } {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const document = openExpression(text, { check: expressionChecker(aContext()), place: known, layouts: ['one line'] });
  return { document, offset, text };
}

describe('a hover', () => {
  const hover = (marked: string, known?: Place): string => {
    const { document, offset, text } = at(marked, known);
    const found = document.describe(offset);
    return found ? `${text.slice(found.span.start, found.span.end)}\n${found.markdown}` : '';
  };

  it('says of a function how it is called, what it does, how sure that is, and who says so', () => {
    const said = hover('Append(M¦id([mail], 1, 3), "x")');
    expect(said).toMatch(
      /^Mid\n```mapping-expression\nMid\(source, start, length\?\)\n```\n\n\*\*Takes a piece out of a text.*\*\* Documented\.\n/,
    );
    expect(said).toMatch(/Sources: \[/);
  });

  it('says of an argument which parameter it is', () => {
    const said = hover('Mid([mail], ¦1, 3)');
    expect(said).toMatch(/^1\n```mapping-expression\nMid\(source, »start«, length\?\)\n```\n\n\*\*start\*\*: /);
  });

  it('reads three arguments of FormatDateTime as the format before and after', () => {
    expect(hover('FormatDateTime([a], "y¦yyy", "MM")')).toContain('»inputFormat«');
    expect(hover('FormatDateTime([a], , "y¦yyy", "MM")')).toContain('»inputFormat«');
  });

  it('says what a key and a value of Switch are, however many there are', () => {
    expect(hover('Switch([a], , "1", "x", "2", "¦y")')).toContain('»value2«');
    expect(hover('Switch([a], , "1", "x", "2", "y", "¦3", "z")')).toContain('»key2«');
  });

  it.each([
    ['"a", , , "b", , ', 'every oldValue is replaced'],
    ['"a", , , , , "a@b"', 'the template is given'],
    [', "a", "", "b", , ', 'every match of regexPattern'],
    [', "(?<x>a)", "x", "b", , ', 'what the group has matched'],
    [', "(?<x>a)", "x", , [b], ', 'the group of the pattern in the other attribute'],
    ['"a", , , , [b], ', 'no page says'],
    ['"a", , , , , ', 'nothing is defined'],
  ])('says first what Replace does with %s', (args, expected) => {
    expect(hover(`Rep¦lace([mail], ${args})`)).toMatch(new RegExp(`\n\n\\*\\*Here [^*]*${expected}[^*]*\\*\\* Puts other text`));
  });

  it('says how many notes are left out, and leaves out none where there is room', () => {
    expect(hover('Format¦DateTime([a], , "yyyy", "MM")')).toContain('\n- … and 2 more notes, in docs/functions.md');
    expect(hover('II¦F([a]="x", "b", "c")').match(/^- /gm)).toHaveLength(4);
    expect(hover('II¦F([a]="x", "b", "c")')).not.toContain('more note');
  });

  it('says where a page prints something else, and that an address is no link', () => {
    expect(hover('Jo¦in("1", [a])')).toMatch(/A page prints something else: A guide prints/);
    expect(hover('Jo¦in("1", [a])')).toContain('`jo1@contoso.com`');
  });

  it('says what stands there below what is wrong with it', () => {
    const said = (marked: string): string => {
      const { document, offset } = at(marked);
      return document.hover(offset)?.markdown ?? '';
    };
    expect(said('Tr¦im([a])')).toMatch(/portal first[^]*```mapping-expression\nTrim\(value\)\n```\n\n\*\*Takes blanks off/);
    expect(said('Le¦ft([a])')).toContain('Left(String, NumChars)');
    expect(said('IIF(IsPre¦sent([a]), [a], "b")')).toContain('IsPresent(Expression)');
    expect(said('Replace([a], "b¦")')).not.toContain('Count the commas');
  });

  it('says what is known of a function that the configuration names', () => {
    const document = openExpression('Mine([a])', { check: expressionChecker(aContext()), functions: ['Mine'], place, layouts: [] });
    expect(document.hover(1)?.markdown).toContain('its meaning is not known here');
    const empty = openExpression('', { check: expressionChecker(aContext()), functions: ['Mine'], place, layouts: [] });
    expect(empty.completions(0).find(({ label }) => label === 'Mine')?.edit.text).toBe('Mine()');
  });

  it('says what a word that the service acts on does, and which number a hexadecimal one is', () => {
    expect(hover('IIF([a]="b", [c], IgnoreAttribute¦Flow)')).toContain('nothing is written to this attribute');
    expect(hover('BitAnd(&H¦F, [a])')).toContain('hexadecimal**: 15.');
  });

  it('keeps the order of a pattern, marks the part at the cursor, and names a blank', () => {
    expect(hover('Replace([a], , "(x) [a-¦z] y", , "", , )')).toMatchInlineSnapshot(`
      ""(x) [a-z] y"
      - \`(x)\`: Group 1: captures what it matches.
      - \`x\`: “x”.
      - blank: A space.
      - **\`[a-z]\`**: “a” to “z”.
      - \` y\`: A space, “y”."
    `);
    const long = hover('Replace([a], , "[a][b][c][d][e][f][g][h][i][¦j][k]", , "", , )').split('\n').slice(1);
    expect(long[0]).toBe('- … 3 parts before');
    expect(long.at(-1)).toBe('- `[k]`: “k”.');
    expect(long.filter((line) => line.includes('**'))).toEqual(['- **`[j]`**: “j”.']);
  });

  it('puts a pattern into words', () => {
    const said = hover('Replace([mail], , "(?<Suffix>@¦.*)", "Suffix", "", , )');
    expect(said).toContain('“Suffix”: captures what it matches');
  });

  it('says how the source defines an attribute, and nothing where that is not known', () => {
    expect(hover('ToLower([user¦Name])', place)).toContain('**An attribute of the source** `userName`: String');
    expect(hover('ToLower([user¦Name])')).not.toContain('An attribute of the source');
    expect(hover('[user¦Name]')).toBe('');
  });
});

describe('an attribute whose type the source tells', () => {
  const dated: Place = { attributes: new Map([['hireDate', { name: 'hireDate', type: 'DateTime' }]]) };

  it('may be a date already, whatever format it is read by', () => {
    const { document } = at('FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyy")¦', dated);
    expect(document.diagnostics()).toMatchObject([{ rule: 'expression/wrong-date-format', severity: 'hint', fixes: [] }]);
    expect(at('FormatDateTime([hireDate], , "yyyy-MM-dd", "yyyy")¦').document.diagnostics()).toEqual([]);
  });
});

describe('completion', () => {
  const complete = (marked: string, known: Place = place) => {
    const { document, offset, text } = at(marked, known);
    return document.completions(offset).map((one) => ({ ...one, result: applyEdits(text, [one.edit]) }));
  };
  const labels = (marked: string, known?: Place) => complete(marked, known).map(({ label }) => label);

  it('has functions, attributes and documented expressions in an empty file', () => {
    expect(labels('¦')).toEqual(expect.arrayContaining(['ToLower', '[userName]', 'Documented UPN expression']));
  });

  it('has places to fill in', () => {
    expect(complete('ToL¦').find(({ label }) => label === 'Replace')?.snippet).toBe(
      'Replace(${1:source}, ${2}, ${3}, ${4}, ${5}, ${6}, ${7})',
    );
    expect(complete('ToL¦').find(({ label }) => label === 'ToLower')?.result).toBe('ToLower()');
  });

  it('replaces the name before a parenthesis and leaves the arguments', () => {
    expect(complete('Jo¦([a])').find(({ label }) => label === 'Join')?.result).toBe('Join([a])');
  });

  it('has only attributes inside brackets', () => {
    expect(labels('ToLower([us¦')).toEqual(['[userName]', '[emails[type eq "work"].value]', '[manager]']);
    expect(complete('ToLower([emails[type eq "w¦')[1]?.result).toBe('ToLower([emails[type eq "work"].value]');
    expect(labels('Replace([mail], , "[a-z[b¦')).toEqual([]);
    expect(complete('ToLower([us¦])')[1]?.result).toBe('ToLower([emails[type eq "work"].value])');
  });

  it('has the words of an argument, in quotes where they are texts', () => {
    expect(labels('InStr([a], "b", 1, ¦')).toContain('vbTextCompare');
    expect(labels('DateAdd(¦')).toContain('"yyyy"');
    expect(labels('DateAdd("¦", 1, Now())')).toEqual(['"yyyy"', '"m"', '"d"', '"ww"', '"h"', '"n"', '"s"']);
  });

  it.each(['Append("te¦xt", "b")', '[a] ¦', 'Now() ¦', '12¦'])('has nothing in %s', (marked) => {
    expect(labels(marked)).toEqual([]);
  });

  it('names no attribute where none is known', () => {
    expect(labels('ToLower(¦', {}).filter((label) => label.startsWith('['))).toEqual([]);
  });
});

describe('signature help', () => {
  const help = (marked: string): string | undefined => {
    const { document, offset } = at(marked);
    const found = document.signatureHelp(offset);
    const span = found?.active === undefined ? undefined : found.parameters[found.active]?.span;
    return found && `${found.label.slice(0, found.label.indexOf('('))} ${span ? found.label.slice(span.start, span.end) : '-'}`;
  };

  it.each([
    ['Mid(¦', 'Mid source'],
    ['Mid([a], ¦', 'Mid start'],
    ['Mid([a], Len(¦', 'Len value'],
    ['Mid([a], Len([b]), ¦)', 'Mid length?'],
    ['Mid([a], 1, 2, ¦)', 'Mid -'],
    ['FormatDateTime([a], , ¦', 'FormatDateTime inputFormat'],
    ['Switch([a], , "1", ¦', 'Switch value1'],
    ['IIF([a] = Left(¦', 'Left String'],
    ['¦Mid([a])', undefined],
    ['Mid([a])¦', undefined],
    ['Mine(¦)', undefined],
  ])('%s: %s', (marked, expected) => {
    expect(help(marked)).toBe(expected);
  });
});

describe('an expression in a schema', () => {
  const expression = 'Replace([emails[type eq "work"].value], "\\\\d", "x")';
  const schema = JSON.stringify(
    {
      synchronizationRules: [
        {
          sourceDirectoryName: 'API',
          objectMappings: [
            {
              sourceObjectName: 'User',
              attributeMappings: [{ targetAttributeName: 'mail', source: { type: 'Function', expression, parameters: [] } }],
            },
          ],
        },
      ],
      directories: [
        {
          name: 'API',
          objects: [{ name: 'User', attributes: [{ name: 'userName', type: 'String' }, { name: 'emails[type eq "work"].value' }] }],
        },
      ],
    },
    null,
    2,
  );
  const document = open('sync-schema', schema, aContext());
  const inSchema = (part: string): number => schema.indexOf(part);
  const bodyOf = (text: string) => JSON.stringify({ expression: text, targetAttributeDefinition: null, testInputObject: null });

  it('is a text of its own, and written back as JSON', () => {
    const embedded = document.embeddedAt(inSchema('Replace('));
    expect(embedded).toMatchObject({ kind: 'expression', text: expression });
    const changed = 'Join("\\\\", [userName])';
    const after = applyEdits(schema, embedded ? [embedded.write(changed)] : []);
    expect(JSON.stringify(JSON.parse(after))).toBe(
      JSON.stringify(JSON.parse(schema)).replace(JSON.stringify(expression), JSON.stringify(changed)),
    );
    expect(document.embeddedAt(0)).toBeUndefined();
  });

  it('is reported and repaired at its place', () => {
    const [problem] = document.diagnostics();
    expect(problem?.rule).toBe('expression/undefined-replace-mode');
    expect(schema.slice(problem?.span.start, problem?.span.end)).toBe('Replace');
    const [fix] = problem ? document.fixes(problem.span) : [];
    const after = open('sync-schema', applyEdits(schema, fix?.edits ?? []), aContext());
    expect(after.diagnostics()).toEqual([]);
    expect(after.embeddedAt(inSchema('Replace('))?.text).toBe('Replace([emails[type eq "work"].value], , "\\\\d", , "x", , )');
  });

  it('has hovers, completion, signature help and its canonical form', () => {
    expect(document.describe(inSchema('emails[type eq \\"work\\"].value]'))?.markdown).toContain('An attribute of the source');
    expect(document.describe(0)).toBeUndefined();
    expect(document.signatureHelp(inSchema('[emails[type'))?.active).toBe(0);
    expect(document.completions(inSchema('Replace(') + 3).map(({ label }) => label)).toContain('[userName]');
    const [action] = document.fixes({ start: inSchema('"x\\"') - 2, end: inSchema('"x\\"') - 2 }).filter(({ problem }) => !problem);
    expect(applyEdits(schema, action?.edits ?? [])).toContain(
      JSON.stringify('Replace([emails[type eq "work"].value], "\\\\d", "x", , , , )'),
    );
  });

  it('is read in the body of parseExpression too', () => {
    const body = bodyOf('ToLowr([userName])');
    const [problem] = open('sync-schema', body, aContext()).diagnostics();
    expect(body.slice(problem?.span.start, problem?.span.end)).toBe('ToLowr');
    expect(open('sync-schema', bodyOf('{{expression}}'), aContext()).diagnostics()).toEqual([]);
  });
});

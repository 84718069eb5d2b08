/** What a person is helped to write: types, paths, whole calls; and what a request is as a command. */
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  BODY,
  FORM_TYPE,
  JOB,
  SERVICE_PRINCIPAL,
  TOKEN,
  TOKEN_ADDRESS,
  TYPE,
  upload,
} from '../../../server/src/core/http/example.ts';
import {
  applyEdits,
  copyRequest,
  defaultSettings,
  NEW_BULK_REQUEST,
  open,
  wrapPayload,
  type Context,
} from '../../../server/src/core/index.ts';
import { aContext } from '../../opening.ts';

/** `¦` is the cursor. */
function completed(marked: string, label: RegExp): string | undefined {
  const at = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const completion = open('http', text, aContext())
    .completions(at)
    .find((one) => label.test(one.label));
  return completion && applyEdits(text, [completion.edit]);
}

describe('completion', () => {
  it.each([
    [`POST ${ADDRESS}\nContent-Type: ¦\n`, `POST ${ADDRESS}\nContent-Type: application/scim+json\n`],
    [`POST ${ADDRESS}\nContent-Type: app¦lication/json\n\n{}`, `POST ${ADDRESS}\nContent-Type: application/scim+json\n\n{}`],
    [`POST ${TOKEN_ADDRESS}\ncontent-type: a¦\n`, `POST ${TOKEN_ADDRESS}\ncontent-type: application/x-www-form-urlencoded\n`],
    ['POST https://graph.microsoft.com/v¦', `POST ${ADDRESS}`],
    ['POST https://graph.microsoft.com/beta/s¦', `POST ${ADDRESS.replace('v1.0', 'beta')}`],
    ['POST https://graph.microsoft.com¦ HTTP/1.1', `POST ${ADDRESS} HTTP/1.1`],
  ])('in %j', (marked, expected) => {
    expect(completed(marked, /application\/|bulkUpload$/)).toBe(expected);
  });

  it('writes the ids that the file has', () => {
    const before = `GET https://graph.microsoft.com/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs/${JOB}/schema\n${TOKEN}\n\n###\n`;
    expect(completed(`${before}POST https://graph.microsoft.com/¦`, /start$/)).toBe(
      `${before}POST https://graph.microsoft.com/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs/${JOB}/start`,
    );
  });

  const labelsIn = (marked: string): readonly string[] =>
    open('http', marked.replace('¦', ''), aContext())
      .completions(marked.indexOf('¦'))
      .map(({ label }) => label);

  it('tells paths apart at their beginning, first those that take the method', () => {
    const posts = ['bulkUpload', 'start', 'pause', 'restart', 'schema/parseExpression'];
    expect(labelsIn('POST https://graph.microsoft.com/v1.0/¦').slice(0, posts.length)).toEqual(posts);
    const gets = ['jobs', 'jobs/{id}', 'schema', 'auditLogs/provisioning'];
    expect(labelsIn('GET https://graph.microsoft.com/v1.0/¦').slice(0, gets.length)).toEqual(gets);
    expect(labelsIn('https://graph.microsoft.com/¦')[0]).toBe('jobs');
  });

  it('leaves out paths that do not go on from what is typed', () => {
    expect(labelsIn('POST https://graph.microsoft.com/v1.0/ser¦')).not.toContain('auditLogs/provisioning');
    expect(labelsIn('POST https://graph.microsoft.com/v1.0/rest¦')).toEqual(['restart']);
    expect(labelsIn('POST https://graph.microsoft.com/v1.0/nothing¦')).toHaveLength(10);
  });

  it.each([
    'GET https://api.contoso.com/¦',
    'POST https://api.contoso.com\nContent-Type: ¦',
    `PO¦ST ${ADDRESS}`,
    `POST ${ADDRESS}\nAccept: ¦`,
  ])('offers nothing in %j', (marked) => {
    expect(completed(marked, /./)).toBeUndefined();
  });
});

describe('the documented calls', () => {
  const titlesAt = (text: string, at: number): readonly string[] =>
    open('http', text, aContext())
      .fixes({ start: at, end: at })
      .filter(({ problem }) => !problem)
      .map(({ title }) => title);

  it('are offered in an empty file, on a blank line and at a separator, and nowhere else', () => {
    expect(titlesAt('', 0)).toMatchInlineSnapshot(`
      [
        "Insert a request: Get a token",
        "Insert a request: Upload people",
        "Insert a request: Look at the provisioning logs",
        "Insert a request: Start the job",
        "Insert a request: Pause the job",
        "Insert a request: Restart the job",
        "Insert a request: Read the schema",
        "Insert a request: Update the schema",
        "Insert a request: Set the notification e-mail",
      ]
    `);
    const text = `### One\nPOST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n${BODY}\n\n### Two\n`;
    const where = {
      separator: 3,
      request: text.indexOf('POST') + 2,
      header: text.indexOf('Auth'),
      body: text.indexOf('{\n'),
      end: text.length,
    };
    expect(
      Object.entries(where)
        .filter(([, at]) => titlesAt(text, at).length > 0)
        .map(([name]) => name),
    ).toEqual(['separator', 'end']);
  });

  const contexts: readonly Partial<Context>[] = [
    {},
    ...(['httpyac', 'jetbrains', 'rest-client'] as const).map((dialect) => ({ settings: { ...defaultSettings, dialect } })),
  ];
  it.each(contexts)('are right as they are written, one after the other, for %j', (context) => {
    for (const eol of ['\n', '\r\n']) {
      let text = `# ours${eol}`;
      const count = 9;
      for (let i = 0; i < count; i++) {
        const at = text.length;
        const actions = open('http', text, aContext(context))
          .fixes({ start: at, end: at })
          .filter(({ problem }) => !problem);
        text = applyEdits(text, actions[i]?.edits ?? []);
      }
      const document = open('http', text, aContext({ ...context, other: () => ({ missing: true, siblings: [] }) }));
      expect(document.diagnostics().map(({ rule }) => rule)).toEqual([]);
      expect(document.summary).toBe(`request file, ${count} requests`);
      expect(text.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n');
    }
  });

  it('wrap a payload, which stays as it is', () => {
    const text = wrapPayload(NEW_BULK_REQUEST);
    expect(text).toContain(NEW_BULK_REQUEST);
    expect(open('http', text, aContext()).diagnostics()).toEqual([]);
    const crlf = wrapPayload(NEW_BULK_REQUEST.replaceAll('\n', '\r\n'));
    expect(crlf).toBe(text.replaceAll('\n', '\r\n'));
  });
});

describe('a request as a command', () => {
  const form = `POST ${TOKEN_ADDRESS}\n${FORM_TYPE}\n\ngrant_type=client_credentials&client_secret=not~a~real~secret\n`;
  const text = `@job = ${JOB}\n@clientSecret = not~a~real~secret\n\n${upload({ address: ADDRESS.replace('{{jobId}}', '{{job}}'), token: 'abc.def.ghi' }).replace(BODY, '{ "it\'s": "$5 `x`" }')}`;

  it('for curl', () => {
    expect(copyRequest(text, text.indexOf('POST'), 'curl')).toMatchInlineSnapshot(`
      "curl -X POST 'https://graph.microsoft.com/v1.0/servicePrincipals/'"$SERVICE_PRINCIPAL_ID"'/synchronization/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/bulkUpload' \\
        -H 'Authorization: Bearer '"$TOKEN" \\
        -H 'Content-Type: application/scim+json' \\
        --data-raw '{ "it'\\''s": "$5 \`x\`" }'"
    `);
  });

  it('for PowerShell', () => {
    expect(copyRequest(text, text.indexOf('POST'), 'powershell')).toMatchInlineSnapshot(`
      "Invoke-RestMethod -Method POST -Uri "https://graph.microsoft.com/v1.0/servicePrincipals/$($env:SERVICE_PRINCIPAL_ID)/synchronization/jobs/API2AAD.0f1c3b7a9d2e4f60a1b2c3d4e5f60718.3c9f5a52-7a2e-4b87-9b6b-8c0d6a6e4f21/bulkUpload" \`
        -Headers @{ "Authorization" = "Bearer $($env:TOKEN)" } \`
        -ContentType "application/scim+json" \`
        -Body "{ \`"it's\`": \`"\`$5 \`\`x\`\`\`" }""
    `);
  });

  it('with a form and its secret, and with a file', () => {
    expect(copyRequest(form, 0, 'curl')).toContain(`--data-urlencode 'client_secret='"$CLIENT_SECRET"`);
    const file = `POST ${ADDRESS}\n${TOKEN}\n${TYPE}\n\n< ./a b.json\n`;
    expect(copyRequest(file, 0, 'curl')).toContain(`--data-binary '@./a b.json'`);
    expect(copyRequest(file, 0, 'powershell')).toContain('-InFile "./a b.json"');
  });

  it('also from its title', () => {
    const two = `### Log in\n\n${form}\n### Who am I\n# a comment\nGET https://graph.microsoft.com/v1.0/me\n`;
    expect(copyRequest(two, 0, 'curl')).toContain('client_credentials');
    for (const above of ['### Who', '# a comment']) expect(copyRequest(two, two.indexOf(above), 'curl')).toContain('/v1.0/me');
    expect(copyRequest(`${two}### Nothing\n`, two.length + 1, 'curl')).toBeUndefined();
  });

  it('only where a request is', () => {
    expect(copyRequest('# nothing\n', 3, 'curl')).toBeUndefined();
  });
});

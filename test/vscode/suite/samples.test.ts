/** The samples, opened as a person opens them: what is reported, explained and repaired in a real VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionTitled, apply, hoverWith, openSample, reports } from './editor.ts';

describe('a bulk request', () => {
  it('with PUT, PATCH and DELETE is reported, explained, and repaired by a quick fix', async () => {
    const document = await openSample('update-with-patch.scim.json');
    const found = await reports(document, [
      'bulk-request/unsupported-method',
      'bulk-request/unsupported-method',
      'bulk-request/unsupported-method',
    ]);
    const put = found.find(({ message }) => message.includes('not PUT'));
    assert.ok(put);
    assert.match(await hoverWith(document, put.range.start, 'Send the whole record with POST'), /Microsoft Learn/);
    const before = document.getText();
    const after = await apply(document, await actionTitled(document, put.range, 'Use POST'));
    assert.equal(after, before.replace('"PUT"', '"POST"'));
  });

  it('in which nothing is wrong has no problem', async () => {
    const marker = await openSample('duplicate-bulk-id.scim.json');
    await reports(marker, ['bulk-request/duplicate-bulk-id']);
    const document = await openSample('hire.scim.json');
    await reports(document, []);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

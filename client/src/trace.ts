/** A trace of the protocol without the documents: a payload is personal data, and a request file holds tokens. */
import type { LogOutputChannel } from 'vscode';

/** The channel, with the text of documents and edits blanked in all that is traced. */
export function withoutDocumentText(channel: LogOutputChannel): LogOutputChannel {
  return Object.create(channel, {
    trace: {
      value: (message: string) => {
        channel.trace(blankTexts(message));
      },
    },
  }) as LogOutputChannel;
}

/** Blanks the members of the protocol that carry text of a document, and answers that are a text; names and details are those of its symbols. */
export const blankTexts = (message: string): string =>
  message
    .replace(/"(text|newText|name|detail|expression|attributes|result)":(\s*)"(?:[^"\\]|\\.)*"/g, '"$1":$2"…"')
    .replace(/^(Result: )"(?:[^"\\]|\\.)*"/gm, '$1"…"');

/** Requests of our own about mapping expressions: the one at a place, writing it back, and what it comes to. */
import type { Connection, TextDocumentPositionParams, TextEdit } from 'vscode-languageserver';
import { attributesFor, evaluationText, type Environment } from '../core/index.ts';
import { lspEdits, rangeOf } from './convert.ts';
import type { Documents } from './documents.ts';
import type { Guarded } from './guard.ts';

/** The expression at a place: `{ text, range }`, or null. In an expression file it is the whole text. Parameters: `{ textDocument, position }`. */
const EXPRESSION = 'scimlint/expression';
/** The edit that writes another text there, or null. Parameters: the same and `text`. */
const WRITE = 'scimlint/writeExpression';
/** A JSON object of attributes to edit. Parameters: `{ expression }`, and `textDocument` and `position` of an operation, or of the expression. */
const ATTRIBUTES = 'scimlint/attributes';
/** Value and trace as a text. Parameters: `{ textDocument, expression, attributes }`, the last as JSON text. */
const EVALUATE = 'scimlint/evaluate';

interface Asked {
  readonly documents: Documents;
  readonly environment: Environment;
  readonly guarded: Guarded;
}
type Place = TextDocumentPositionParams;

export function answerAboutExpressions(connection: Connection, { documents, environment, guarded }: Asked): void {
  const at = ({ textDocument, position }: Place) => {
    const { document } = documents.get(textDocument.uri) ?? {};
    if (!document) return undefined;
    const { text } = document;
    const span = { start: 0, end: text.length };
    const embedded =
      document.kind === 'expression'
        ? { kind: document.kind, text: text.toString(), span, write: (changed: string) => ({ span, text: changed }) }
        : document.embeddedAt(text.offsetAt(position));
    return embedded?.kind === 'expression' ? { embedded, text } : undefined;
  };

  connection.onRequest(
    EXPRESSION,
    guarded(
      'expression',
      (place: Place) => {
        const found = at(place);
        return found ? { text: found.embedded.text, range: rangeOf(found.text, found.embedded.span) } : null;
      },
      null,
    ),
  );

  connection.onRequest(
    WRITE,
    guarded(
      'write expression',
      ({ text, ...place }: Place & { text: string }): TextEdit | null => {
        const found = at(place);
        return (found && lspEdits(found.text, [found.embedded.write(text)])[0]) ?? null;
      },
      null,
    ),
  );

  connection.onRequest(
    ATTRIBUTES,
    guarded(
      'attributes',
      ({ expression, textDocument, position }: Partial<Place> & { expression: string }) => {
        const document = textDocument && documents.get(textDocument.uri)?.document;
        if (!document || !position) return attributesFor(expression);
        const offset = document.text.offsetAt(position);
        const embedded = document.embeddedAt(offset);
        if (embedded) return attributesFor(expression, embedded.attributes);
        const operation = document.outline().find(({ span }) => span.start <= offset && offset <= span.end);
        return attributesFor(expression, operation && document.text.slice(operation.span.start, operation.span.end));
      },
      '{}',
    ),
  );

  connection.onRequest(
    EVALUATE,
    guarded(
      'evaluate',
      ({ textDocument, expression, attributes }: Pick<Place, 'textDocument'> & { expression: string; attributes: string }) => {
        const { defaultDomain = '', functions } = documents.get(textDocument.uri)?.situation.context.settings ?? {};
        const context = { now: environment.now(), seed: 0, ...(defaultDomain === '' ? {} : { defaultDomain }) };
        return evaluationText(expression, attributes, context, functions);
      },
      '',
    ),
  );
}

/** Which documents are ours: the languages and schemes that the server is asked about, and what a text looks like. */
import { Position, Range, type TextDocument } from 'vscode';
import { LOOKED_AT, recognise, type Recognised } from '../../server/src/core/recognise.ts';

const languages = ['json', 'jsonc', 'http', 'mapping-expression'];
/** The scheme of an expression that is edited in its own editor. */
export const EXPRESSIONS = 'scimlint-expression';
/** Documents that a person edits, and versions of them, which get hovers. */
const schemes = ['file', 'untitled', 'vscode-vfs', EXPRESSIONS, 'git', 'pr', 'review'];

/** A request file that somebody has VS Code take for plain text. */
const plain = { scheme: 'file', language: 'plaintext', pattern: '**/*.{http,rest}' };

export const selector = [...schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language }))), plain];

/** What a document is, if the server has anything to say of it. Looks at JSON no further than `recognise` does. */
export function kindOf(document: TextDocument): Recognised['kind'] | undefined {
  const { languageId, uri } = document;
  if (!isAskedAbout(document)) return undefined;
  // Asked while a person types: a long document is not put together for it.
  const text = document.getText(new Range(new Position(0, 0), document.positionAt(LOOKED_AT + 2)));
  return recognise({ text, name: uri.path, languageId, isUntitled: uri.scheme === 'untitled' })?.kind;
}

export const isOurs = (document: TextDocument): boolean => kindOf(document) !== undefined;

/** The name says that it is ours, whatever stands in it. */
export const isNamedOurs = (document: TextDocument): boolean =>
  isAskedAbout(document) && document.uri.path.toLowerCase().endsWith('.scim.json');

export const isAskedAbout = ({ languageId, uri }: TextDocument): boolean =>
  (languages.includes(languageId) && schemes.includes(uri.scheme)) ||
  (languageId === plain.language && uri.scheme === plain.scheme && /\.(?:http|rest)$/.test(uri.path));

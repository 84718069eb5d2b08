/** The JSON body of a request: where it ends, and the text that is read in its place. */
import { endOfString, QUOTE, readContainer } from '../base/json.ts';
import { TEMPLATE } from '../base/template.ts';
import type { Span } from '../base/text.ts';

/** A body as it is read: of the same length, comment lines blanked, templates put out of sight. */
export interface Masked {
  readonly text: string;
  /** Templates outside strings, which may stand for anything. */
  readonly hasBareTemplates: boolean;
  /** Comments that a copy of the text would lose. */
  readonly comments: readonly Span[];
}

export function mask(body: string): Masked {
  const comments: Span[] = [];
  const mayHaveComments = body.includes('#') || body.includes('//');
  const withoutComments = !mayHaveComments
    ? body
    : body.replace(/^[ \t]*(?:#|\/\/)[^\r\n]*/gm, (comment: string, start: number) => {
        comments.push({ start, end: start + comment.length });
        return ' '.repeat(comment.length);
      });
  const { text, hasIncludes } = hideIncludes(withoutComments);
  const hidden = hideTemplates(text);
  return { text: hidden.text, hasBareTemplates: hidden.hasBareTemplates || hasIncludes, comments };
}

/** A file that is sent, of which tools leave every line in its place: `<@ ./hire.scim.json`. */
export const maskFile = (text: string): Masked => ({ ...hideTemplates(text), comments: [] });

/** Lines such as `< ./one.json` within a body, for which tools put in the file: it may hold anything. */
function hideIncludes(text: string): { readonly text: string; readonly hasIncludes: boolean } {
  if (!/^</m.test(text)) return { text, hasIncludes: false };
  const hidden = text.replace(/^<(?:@\w*)?[ \t]+\S[^\r\n]*/gm, ({ length }) => `"${TEMPLATE.repeat(length - 2)}"`);
  return { text: hidden, hasIncludes: hidden !== text };
}

function hideTemplates(written: string): Omit<Masked, 'comments'> {
  if (!/\{\{|\\[{}]/.test(written)) return { text: written, hasBareTemplates: false };
  let text = '';
  let hasBareTemplates = false;
  let quoted = false;
  for (let at = 0; at < written.length;) {
    const template = written.startsWith('{{', at) ? /^\{\{[^\r\n]*?\}\}/.exec(written.slice(at, at + LONGEST_TEMPLATE))?.[0] : undefined;
    if (template !== undefined) {
      text += quoted ? TEMPLATE.repeat(template.length) : `"${TEMPLATE.repeat(template.length - 2)}"`;
      hasBareTemplates ||= !quoted;
      at += template.length;
      continue;
    }
    const character = written.charAt(at);
    if (quoted && character === '\\') {
      const escape = written.slice(at, at + 2);
      text += /\\[{}]/.test(escape) ? TEMPLATE.repeat(2) : escape; // httpYac's way to write a brace that is none of its own
      at += 2;
      continue;
    }
    if (character === '"') quoted = !quoted;
    else if (character === '\n' || character === '\r') quoted = false;
    text += character;
    at++;
  }
  return { text, hasBareTemplates };
}

const LONGEST_TEMPLATE = 2000;

/** The offset behind the value that a masked body begins with. */
export function endOfValue(masked: string): number {
  const start = masked.search(/\S/);
  if (start < 0) return 0;
  return masked.charCodeAt(start) === QUOTE ? endOfString(masked, start) : readContainer(masked, start).end;
}

/** Headers: whether something that nobody can read here may supply one, and how one is written into a request. */
import type { TextEdit } from '../base/text.ts';
import type { Call } from './rule.ts';

/** An import or a spread that cannot be looked into, or a setting that names the header. `name` is in lower case. */
export const isSupplied = ({ request, file }: Call, name: string): boolean =>
  request.spreads.length > 0 || file.imports || file.suppliedHeaders.includes(name);

/** A header more, as the last of the request; with the blank line behind it, where that is missing. */
export function withHeader({ request, file }: Call, header: string): TextEdit {
  const at = { start: request.headEnd, end: request.headEnd };
  if (request.form === 'curl') return { span: at, text: ` -H '${header}'` };
  return { span: at, text: `${file.eol}${header}${request.lacksBlankLine ? file.eol : ''}` };
}

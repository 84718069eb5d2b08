/** Headers of a call: which one was meant, whether something that nobody can read here may supply it, and how one is written. */
import type { TextEdit } from '../base/text.ts';
import { distance } from '../base/did-you-mean.ts';
import type { BrokenHeader, Header } from './header.ts';
import type { Call } from './rule.ts';

const MISSPELT = 2;

/** An import or a spread that cannot be looked into, or a setting that names the header. */
export const isSupplied = ({ request, file }: Call, name: string): boolean =>
  request.spreads.length > 0 || file.imports || file.suppliedHeaders.includes(name.toLowerCase());

/** A header of the request that is almost this one. */
export function misspelt({ request: { headers, brokenHeaders } }: Call, name: string): BrokenHeader | undefined {
  const wanted = name.toLowerCase();
  const slips = (header: Header): number => distance(header.name.toLowerCase().replace(/\s+/, '-'), wanted, MISSPELT);
  return (
    headers.find((header) => slips(header) > 0 && slips(header) <= MISSPELT) ?? brokenHeaders.find((header) => slips(header) <= MISSPELT)
  );
}

/** It is there, though misspelt or below the blank line: another mistake. */
export const isMeant = (call: Call, name: string): boolean =>
  call.header(name) !== undefined ||
  misspelt(call, name) !== undefined ||
  call.request.strayHeaders.some((header) => distance(header.name.toLowerCase(), name.toLowerCase(), MISSPELT) <= MISSPELT);

/** A header more, as the last of the request and written as the others are; with the blank line behind it, where that is missing. */
export function withHeader(call: Call, header: string): TextEdit {
  const { request, file } = call;
  const at = { start: request.headEnd, end: request.headEnd };
  const written = inStyleOf(call, header);
  if (request.form === 'curl') return { span: at, text: ` -H '${written}'` };
  return { span: at, text: `${file.eol}${written}${request.lacksBlankLine ? file.eol : ''}` };
}

/** The name in lower case, and no blank behind the colon, where all headers of the request are so. */
function inStyleOf({ request: { headers }, text }: Call, header: string): string {
  const are = (test: (header: Header) => boolean): boolean => headers.length > 0 && headers.every(test);
  const isLower = are(({ name }) => name === name.toLowerCase());
  const isTight = are(({ nameSpan, value, valueSpan }) => value !== '' && text.slice(nameSpan.end, valueSpan.start) === ':');
  const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(header) ?? [];
  return `${isLower ? name.toLowerCase() : name}:${isTight ? '' : ' '}${value}`;
}

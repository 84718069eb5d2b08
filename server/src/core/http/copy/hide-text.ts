/** Secrets in addresses, in forms, and in bodies of any other text. */
import { isOpaque } from '../opaque.ts';
import type { Field } from './command.ts';
import { MARK, type Hiding } from './hiding.ts';
import { isSecretField, isSecretName } from './names.ts';

/** What must be escaped in an address, or may not stand in it; what is escaped already stays. */
const unsafe = /[^\x21-\x7E\uE000-\uF8FF]|["<>\\^`{|}]|%(?![0-9a-f]{2})/giu;
const escaped = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(unsafe, encodeURIComponent);

/** The fields of a query with their secrets hidden, segments that look like a secret too. */
export function hideInAddress(address: string, { hide, hideKnown }: Hiding): string {
  const [path = ''] = /^[^?#]*/.exec(address) ?? [];
  const [host = ''] = /^(?:https?:\/\/)?[^/]*/i.exec(path) ?? [];
  let before = '';
  const shown = hideKnown(path.slice(host.length)).replace(/[^/]+/g, (segment) => {
    const isSecret = isOpaque(segment.replace(new RegExp(MARK, 'g'), ''));
    const made = isSecret ? hide(segment, `${before} id`) : segment;
    before = segment;
    return made;
  });
  return escaped(hideKnown(host) + shown + fieldsHidden(address.slice(path.length), hide));
}

const fieldsHidden = (text: string, hide: Hiding['hide']): string =>
  text.replace(/((?:^|[&?\n])([^=&?#\s]{1,100})=)([^&#\n]*)/g, (whole, before: string, name: string, value: string) =>
    isSecretField(unescaped(name)) ? before + hide(value, unescaped(name)) : whole,
  );

/** The fields of a form, of which tools join the lines. A value with variables in it is encoded when it is sent. */
export const fieldsOfForm = (text: string, { hide, hideKnown, parts }: Hiding): readonly Field[] =>
  text
    .replace(/\n[ \t]*(?=&)|(?<=&)[ \t]*\n[ \t]*/g, '')
    .split('&')
    .map((written): Field => {
      const equals = written.indexOf('=');
      const name = unescaped(written.slice(0, Math.max(0, equals)).trim());
      if (equals < 0) return fieldFrom(written, hideKnown(written), '', parts);
      const value = written.slice(equals + 1).trim();
      return fieldFrom(written.trim(), isSecretField(name) ? hide(value, name) : hideKnown(value), name, parts);
    });

function fieldFrom(written: string, value: string, name: string, parts: Hiding['parts']): Field {
  const isPlain = !new RegExp(MARK).test(value) && !new RegExp(MARK).test(name);
  return isPlain ? { written: escaped(written) } : { name, parts: parts(unescaped(value)) };
}

/** What a name or a value is when it is read. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Headers that stand in the body by mistake, with the lines that such a value was wrapped over, fields, and parts of a multipart form. */
export const hideInText = (text: string, { hide }: Hiding): string =>
  fieldsHidden(
    text
      .replace(/^([\w-]{1,100}):[ \t]*(\S.*(?:\n[\w.~+/-]+=*["']?$)*)/gm, (whole, name: string, value: string) =>
        isSecretName(name) ? `${name}: ${hide(value, name)}` : whole,
      )
      .replace(
        /(\bname="?([\w.-]{1,100})"?[^\n]{0,200}\n(?:[^\n]+\n){0,5}\n)([^\n]+)/g,
        (whole, before: string, name: string, value: string) => (isSecretField(name) ? before + hide(value, name) : whole),
      )
      .replace(/(<([\w:.-]{1,100})>)([^<]+)(?=<\/)/g, (whole, before: string, name: string, value: string) =>
        isSecretName(name) ? before + hide(value, name) : whole,
      ),
    hide,
  );

/** A curl command in place of a request, as REST Client reads it. Options: https://curl.se/docs/manpage.html */
import type { Span } from '../base/text.ts';
import { headerIn, type Header } from './header.ts';
import type { Line } from './lines.ts';
import type { Body, Request } from './parse.ts';

export const opensCurl = ({ text }: Line): boolean => /^\s*curl\s/i.test(text);

/** A word of the command: its text as the shell gives it, and where it stands, without quotes. */
interface Word {
  readonly text: string;
  readonly span: Span;
  /** Behind its last quote. */
  readonly end: number;
  /** Written as it is read: no escapes, no pieces. */
  readonly isPlain: boolean;
}

const shortWithValue = /^-[XHduAebmoFTxEKcDwryYzCPQtU]$/;
const longWithValue =
  /^--(?:request|header|data(?:-\w+)?|json|url|url-query|user|user-agent|referer|cookie|cookie-jar|max-time|connect-timeout|output|form|form-string|proxy|proxy-user|noproxy|cert|cert-type|key|key-type|pass|cacert|capath|ciphers|resolve|connect-to|interface|unix-socket|limit-rate|retry|retry-delay|retry-max-time|max-redirs|oauth2-bearer|aws-sigv4|dump-header|write-out|range|upload-file|config|tls-max)$/;

export function readCurl(lines: readonly Line[], text: string): Request[] {
  const [first] = lines;
  if (!first) return [];
  const last = lines[lines.findIndex(({ text: line }) => !line.trimEnd().endsWith('\\'))] ?? lines.at(-1) ?? first;
  const words = wordsIn(text, first.start, endOfCommand(text, first.start, last.end)).slice(1);

  const headers: Header[] = [];
  let method: Word | undefined;
  let target: Word | undefined;
  let data: Word | undefined;
  const others: { option: string; text: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const { option, value } = optionIn(text, word, words[i + 1]);
    if (option !== undefined && value === words[i + 1]) i++;
    if (option === undefined || option === '--url') target ??= value ?? word;
    else if (option === '-X' || option === '--request') method = value;
    else if ((option === '-H' || option === '--header') && value) {
      const header = headerIn({ ...value.span, text: text.slice(value.span.start, value.span.end) });
      if (header) headers.push(header);
    } else if (isData(option)) {
      const sent = option === '--data-urlencode' ? value && encoded(value) : value;
      data = data && sent ? together(data, sent) : (data ?? sent);
    }
    if (option !== undefined) others.push({ option, text: value?.text ?? '' });
  }
  if (!target) return [];
  return [
    {
      form: 'curl',
      isDisabled: false,
      method: method ? { text: method.text, span: method.span } : data ? { text: 'POST', span: target.span } : undefined,
      target: { text: target.text, span: target.span },
      url: target.text,
      pieces: [{ text: target.text, start: target.span.start }],
      headers,
      brokenHeaders: [],
      spreads: [],
      headEnd: words.at(-1)?.end ?? first.end,
      lacksBlankLine: false,
      strayHeaders: [],
      body: data && bodyOf(data),
      curl: { data: data?.text, others },
    },
  ];
}

function bodyOf({ text, span, isPlain }: Word): Body {
  if (text.startsWith('@')) return { span, kind: 'include' };
  return { span, kind: isPlain && /^\s*[[{]/.test(text) ? 'json' : 'text' };
}

/** Several pieces of data are sent as one, joined by &; the text between them is passed over by who reads the form. */
const together = (first: Word, last: Word): Word => ({
  ...first,
  text: `${first.text}&${last.text}`,
  span: { start: first.span.start, end: last.span.end },
  isPlain: false,
});

/** `name=value`, its value encoded; templates stay. */
function encoded(word: Word): Word {
  const [name = ''] = /^[^=@]*=/.exec(word.text) ?? [];
  const pieces = word.text.slice(name.length).split(/(\{\{[^{}]{0,300}\}\})/);
  const text =
    name +
    pieces.map((piece) => (piece.startsWith('{{') ? piece : encodeURIComponent(piece.replace(/\p{Surrogate}/gu, '\uFFFD')))).join('');
  return { ...word, text, isPlain: word.isPlain && text === word.text };
}

const isData = (option: string): boolean => /^(?:-d|--data|--json)/.test(option);

/** `-XPOST`, `-sX POST`, `--request=POST`. */
function optionIn(
  text: string,
  word: Word,
  next: Word | undefined,
): { readonly option: string | undefined; readonly value: Word | undefined } {
  if (!word.text.startsWith('-') || word.text.length < 2) return { option: undefined, value: undefined };
  const { option, length } = optionOf(word.text);
  const takesValue = longWithValue.test(option) || shortWithValue.test(option);
  if (length === word.text.length) return { option, value: takesValue ? next : undefined };
  const glued = text.slice(word.span.start, word.span.end).slice(length);
  const start = Math.max(word.span.start, word.span.end - glued.length);
  const quote = /^(["'])[\s\S]*\1$/.test(glued) ? 1 : 0;
  return { option, value: { ...word, text: word.text.slice(length), span: { start: start + quote, end: word.span.end - quote } } };
}

/** The option that a word begins with, and how many characters stand before its value. Several short ones may be written as one. */
function optionOf(word: string): { readonly option: string; readonly length: number } {
  if (word.startsWith('--')) {
    const [option = word] = /^--[\w-]+(?==)/.exec(word) ?? [];
    return { option, length: option === word ? word.length : option.length + 1 };
  }
  const at = word.slice(1).search(/[XHduAebmoFTxEKcDwryYzCPQtU]/) + 1;
  return at === 0 ? { option: word, length: word.length } : { option: `-${word.charAt(at)}`, length: at + 1 };
}

/** A quote that is open goes on over the ends of lines. */
function endOfCommand(text: string, start: number, end: number): number {
  return wordsIn(text, start, text.length).find((word) => word.span.start <= end && word.end > end)?.end ?? end;
}

function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    if (/\s/.test(text.charAt(at)) || (text.charAt(at) === '\\' && /[\r\n]/.test(text.charAt(at + 1)))) {
      at++;
      continue;
    }
    const word = wordAt(text, at, to);
    words.push(word);
    at = word.end;
  }
  return words;
}

function wordAt(text: string, from: number, to: number): Word {
  let read = '';
  let at = from;
  let quote = '';
  let isPlain = true;
  for (; at < to; at++) {
    const c = text.charAt(at);
    if (quote === '' && (/\s/.test(c) || (c === '\\' && /[\r\n]/.test(text.charAt(at + 1))))) break;
    if (c === quote) {
      quote = '';
      isPlain &&= at + 1 === to || /\s/.test(text.charAt(at + 1));
    } else if (quote === '' && (c === '"' || c === "'")) {
      quote = c;
      isPlain &&= at === from;
    } else if (c === '\\' && quote !== "'" && at + 1 < to) {
      const next = text.charAt(++at);
      read += quote === '"' && !/[$`"\\\n]/.test(next) ? c + next : next;
      isPlain = false;
    } else read += c;
  }
  const isQuoted = /["']/.test(text.charAt(from)) && text.charAt(at - 1) === text.charAt(from) && at - from > 1;
  return { text: read, span: isQuoted ? { start: from + 1, end: at - 1 } : { start: from, end: at }, end: at, isPlain };
}

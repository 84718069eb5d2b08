/** Bytes as the encodings and base64 write them, without any API of a host. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const all = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += DIGITS.charAt(all >> 18) + DIGITS.charAt((all >> 12) & 63);
    text += (b === undefined ? '=' : DIGITS.charAt((all >> 6) & 63)) + (c === undefined ? '=' : DIGITS.charAt(all & 63));
  }
  return text;
}

/** Blanks are passed over, as .NET does. Undefined for what is no base64. */
export function fromBase64(text: string): readonly number[] | undefined {
  const written = text.replace(/[ \t\r\n]/g, '');
  if (written.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(written)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of written.replace(/=+$/, '')) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 0xff);
  }
  return bytes;
}

export const toUtf16 = (text: string): readonly number[] =>
  Array.from({ length: text.length * 2 }, (_, i) => (text.charCodeAt(i >> 1) >> (i % 2 === 0 ? 0 : 8)) & 0xff);

/** A byte left over becomes the sign for what cannot be read. */
export function fromUtf16(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    const high = bytes[i + 1];
    text += high === undefined ? '\uFFFD' : String.fromCharCode((bytes[i] ?? 0) | (high << 8));
  }
  return text;
}

/** Half of a surrogate pair becomes U+FFFD, as .NET writes it. */
export function toUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const read = character.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** What is no UTF-8 becomes U+FFFD. */
export function fromUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++] ?? 0;
    const following =
      first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    let code = following === 0 ? first : first & (0x3f >> following);
    let read = 0;
    for (; read < following && ((bytes[i + read] ?? 0) & 0xc0) === 0x80; read++) code = (code << 6) | ((bytes[i + read] ?? 0) & 63);
    const least = [0, 0x80, 0x800, 0x10000][following] ?? 0;
    const isWhole = read === following && code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    text += isWhole ? String.fromCodePoint(code) : '\uFFFD';
    i += read > 0 ? read : 0;
  }
  return text;
}

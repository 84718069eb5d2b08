/** From bytes to text, and back for a file that is repaired. */
import { isUtf8 } from 'node:buffer';

export interface Decoded {
  /** Without its byte-order mark, as an editor shows it. */
  readonly text: string;
  readonly byteOrderMark: boolean;
  /** Named where it is not UTF-8. */
  readonly encoding?: string;
}

/** UTF-8, or UTF-16 with a byte-order mark. Otherwise a sentence that says where it is neither. */
export function decode(bytes: Buffer): Decoded | string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16 LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16 BE');
  if (!isUtf8(bytes)) return `it is not UTF-8 at byte ${firstBad(bytes)}`;
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString('utf8', byteOrderMark ? 3 : 0), byteOrderMark };
}

function decoded(bytes: Buffer, label: string, encoding: string): Decoded | string {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), byteOrderMark: true, encoding };
  } catch {
    return `it begins like ${encoding} but is not`;
  }
}

/** The offset of the first byte that begins no UTF-8 character. */
function firstBad(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let offset = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (character === '\uFFFD' && !bytes.subarray(offset, offset + size).equals(Buffer.from(character))) return offset;
    offset += size;
  }
  return offset;
}

export const encode = ({ byteOrderMark }: Decoded, text: string): Buffer => Buffer.from((byteOrderMark ? '\uFEFF' : '') + text, 'utf8');

/** The rules of JSON text, for every JSON kind: of how it is written, and of the texts in it. */
import type { JsonRule, JsonTextRule } from '../rule.ts';
import byteOrderMark from './byte-order-mark.ts';
import comment from './comment.ts';
import controlCharacter from './control-character.ts';
import duplicateKey from './duplicate-key.ts';
import emptyDocument from './empty-document.ts';
import loneSurrogate from './lone-surrogate.ts';
import missingEnd from './missing-end.ts';
import mojibake from './mojibake.ts';
import severalByteOrderMarks from './several-byte-order-marks.ts';
import severalRoots from './several-roots.ts';
import smartQuote from './smart-quote.ts';
import syntax from './syntax.ts';
import tooDeep from './too-deep.ts';
import trailingComma from './trailing-comma.ts';
import wrongEncoding from './wrong-encoding.ts';
import wrongNumber from './wrong-number.ts';
import wrongRootType from './wrong-root-type.ts';

export const rules: readonly JsonRule[] = [
  byteOrderMark,
  comment,
  controlCharacter,
  duplicateKey,
  emptyDocument,
  missingEnd,
  severalByteOrderMarks,
  severalRoots,
  smartQuote,
  syntax,
  tooDeep,
  trailingComma,
  wrongEncoding,
  wrongNumber,
  wrongRootType,
];

export const textRules: readonly JsonTextRule[] = [loneSurrogate, mojibake];

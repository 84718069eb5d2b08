/** The rules of JSON text, for every JSON kind. */
import type { JsonRule } from '../rule.ts';
import comment from './comment.ts';
import duplicateKey from './duplicate-key.ts';
import emptyDocument from './empty-document.ts';
import syntax from './syntax.ts';
import tooDeep from './too-deep.ts';
import trailingComma from './trailing-comma.ts';
import wrongEncoding from './wrong-encoding.ts';
import wrongRootType from './wrong-root-type.ts';

export const rules: readonly JsonRule[] = [
  comment,
  duplicateKey,
  emptyDocument,
  syntax,
  tooDeep,
  trailingComma,
  wrongEncoding,
  wrongRootType,
];

/** The functions of the expression language, one file each. */
import type { MappingFunction } from '../function.ts';
import altSecIdFromNetId from './alt-sec-id-from-net-id.ts';
import appRoleAssignments from './app-role-assignments.ts';
import appRoleAssignmentsComplex from './app-role-assignments-complex.ts';
import append from './append.ts';
import assertiveAppRoleAssignmentsComplex from './assertive-app-role-assignments-complex.ts';
import bitAnd from './bit-and.ts';
import cBool from './c-bool.ts';
import cDate from './c-date.ts';
import cRef from './c-ref.ts';
import cStr from './c-str.ts';
import coalesce from './coalesce.ts';
import contains from './contains.ts';
import convertFromBase64 from './convert-from-base64.ts';
import convertToBase64 from './convert-to-base64.ts';
import convertToUtf8Hex from './convert-to-utf8-hex.ts';
import count from './count.ts';
import dateAdd from './date-add.ts';
import dateDiff from './date-diff.ts';
import dateFromNum from './date-from-num.ts';
import defaultDomain from './default-domain.ts';
import dnComponent from './dn-component.ts';
import error from './error.ts';
import formatDateTime from './format-date-time.ts';
import guid from './guid.ts';
import ignoreFlowIfNullOrEmpty from './ignore-flow-if-null-or-empty.ts';
import iif from './iif.ts';
import inStr from './in-str.ts';
import isNothing from './is-nothing.ts';
import isNull from './is-null.ts';
import isNullOrEmpty from './is-null-or-empty.ts';
import isPresent from './is-present.ts';
import isString from './is-string.ts';
import item from './item.ts';
import join from './join.ts';
import left from './left.ts';
import len from './len.ts';
import mid from './mid.ts';
import normalizeDiacritics from './normalize-diacritics.ts';
import not from './not.ts';
import now from './now.ts';
import numFromDate from './num-from-date.ts';
import pCase from './p-case.ts';
import prepend from './prepend.ts';
import randomString from './random-string.ts';
import redact from './redact.ts';
import removeDuplicates from './remove-duplicates.ts';
import replace from './replace.ts';
import selectUniqueValue from './select-unique-value.ts';
import singleAppRoleAssignment from './single-app-role-assignment.ts';
import split from './split.ts';
import stringFromSid from './string-from-sid.ts';
import stripSpaces from './strip-spaces.ts';
import switchCase from './switch.ts';
import toLower from './to-lower.ts';
import toUpper from './to-upper.ts';
import trim from './trim.ts';
import word from './word.ts';

export const functions: readonly MappingFunction[] = [
  altSecIdFromNetId,
  appRoleAssignments,
  appRoleAssignmentsComplex,
  append,
  assertiveAppRoleAssignmentsComplex,
  bitAnd,
  cBool,
  cDate,
  cRef,
  cStr,
  coalesce,
  contains,
  convertFromBase64,
  convertToBase64,
  convertToUtf8Hex,
  count,
  dateAdd,
  dateDiff,
  dateFromNum,
  defaultDomain,
  dnComponent,
  error,
  formatDateTime,
  guid,
  ignoreFlowIfNullOrEmpty,
  iif,
  inStr,
  isNothing,
  isNull,
  isNullOrEmpty,
  isPresent,
  isString,
  item,
  join,
  left,
  len,
  mid,
  normalizeDiacritics,
  not,
  now,
  numFromDate,
  pCase,
  prepend,
  randomString,
  redact,
  removeDuplicates,
  replace,
  selectUniqueValue,
  singleAppRoleAssignment,
  split,
  stringFromSid,
  stripSpaces,
  switchCase,
  toLower,
  toUpper,
  trim,
  word,
];

const byName: ReadonlyMap<string, MappingFunction> = new Map(
  functions.flatMap((one) => [one.name, one.name.toLowerCase()].map((name) => [name, one])),
);

/** In any letter case, as public samples write them. */
export const functionNamed = (name: string): MappingFunction | undefined => byName.get(name) ?? byName.get(name.toLowerCase());

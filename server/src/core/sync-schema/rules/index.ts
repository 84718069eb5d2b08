/** The rules of synchronization schemas. */
import type { Rule } from '../rule.ts';
import fragileUpnMapping from './fragile-upn-mapping.ts';
import unstableUpn from './unstable-upn.ts';
import wrongMemberType from './wrong-member-type.ts';

export const rules: readonly Rule[] = [fragileUpnMapping, unstableUpn, wrongMemberType];

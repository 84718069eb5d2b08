/** The rules of configuration files. */
import type { Rule } from '../rule.ts';
import missingMember from './missing-member.ts';
import unknownMember from './unknown-member.ts';
import unknownRule from './unknown-rule.ts';
import wrongChoice from './wrong-choice.ts';
import wrongDomain from './wrong-domain.ts';
import wrongGlob from './wrong-glob.ts';
import wrongType from './wrong-type.ts';
import wrongUrn from './wrong-urn.ts';

export const rules: readonly Rule[] = [missingMember, unknownMember, unknownRule, wrongChoice, wrongDomain, wrongGlob, wrongType, wrongUrn];

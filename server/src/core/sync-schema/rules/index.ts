/** The rules of synchronization schemas. */
import type { Rule } from '../rule.ts';
import duplicateMatchingPriority from './duplicate-matching-priority.ts';
import duplicateTarget from './duplicate-target.ts';
import failedInLog from './failed-in-log.ts';
import fragileUpnMapping from './fragile-upn-mapping.ts';
import ignoredElement from './ignored-element.ts';
import missingMatchingAttribute from './missing-matching-attribute.ts';
import nullFlowOnKey from './null-flow-on-key.ts';
import nullFlowOnList from './null-flow-on-list.ts';
import selectUniqueValueTarget from './select-unique-value-target.ts';
import severalLogs from './several-logs.ts';
import severalSourcesInMatching from './several-sources-in-matching.ts';
import sourceOutOfStep from './source-out-of-step.ts';
import unfilterableMatchingAttribute from './unfilterable-matching-attribute.ts';
import unknownFlowType from './unknown-flow-type.ts';
import unknownSourceAttribute from './unknown-source-attribute.ts';
import unknownTargetAttribute from './unknown-target-attribute.ts';
import unstableUpn from './unstable-upn.ts';
import unsupportedScopeAttribute from './unsupported-scope-attribute.ts';
import unverifiedDomain from './unverified-domain.ts';
import unwritableTarget from './unwritable-target.ts';
import wrongMemberType from './wrong-member-type.ts';

export const rules: readonly Rule[] = [
  duplicateMatchingPriority,
  duplicateTarget,
  failedInLog,
  fragileUpnMapping,
  ignoredElement,
  missingMatchingAttribute,
  nullFlowOnKey,
  nullFlowOnList,
  selectUniqueValueTarget,
  severalLogs,
  severalSourcesInMatching,
  sourceOutOfStep,
  unfilterableMatchingAttribute,
  unknownFlowType,
  unknownSourceAttribute,
  unknownTargetAttribute,
  unstableUpn,
  unsupportedScopeAttribute,
  unverifiedDomain,
  unwritableTarget,
  wrongMemberType,
];

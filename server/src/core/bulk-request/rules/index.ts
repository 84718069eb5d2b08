/** The rules of a bulk request. */
import type { Rule } from '../rule.ts';
import absentFromLog from './absent-from-log.ts';
import bareUser from './bare-user.ts';
import bulkIdReference from './bulk-id-reference.ts';
import bulkResponse from './bulk-response.ts';
import coreSchemaContainer from './core-schema-container.ts';
import duplicateBulkId from './duplicate-bulk-id.ts';
import duplicateDataSchemas from './duplicate-data-schemas.ts';
import duplicateElement from './duplicate-element.ts';
import duplicateElementType from './duplicate-element-type.ts';
import duplicateExternalId from './duplicate-external-id.ts';
import duplicateUserName from './duplicate-user-name.ts';
import emptyElement from './empty-element.ts';
import emptyObject from './empty-object.ts';
import emptyOperations from './empty-operations.ts';
import expectedArray from './expected-array.ts';
import expectedObject from './expected-object.ts';
import failedInLog from './failed-in-log.ts';
import flatExtensionNotation from './flat-extension-notation.ts';
import graphUserNames from './graph-user-names.ts';
import ignoredElement from './ignored-element.ts';
import ignoredFailOnErrors from './ignored-fail-on-errors.ts';
import ignoredVersion from './ignored-version.ts';
import inconsistentAttributeCase from './inconsistent-attribute-case.ts';
import invalidUserNameCharacters from './invalid-user-name-characters.ts';
import managerCycle from './manager-cycle.ts';
import misplacedAttribute from './misplaced-attribute.ts';
import missingActive from './missing-active.ts';
import missingBulkId from './missing-bulk-id.ts';
import missingCoreSchema from './missing-core-schema.ts';
import missingData from './missing-data.ts';
import missingDataSchemas from './missing-data-schemas.ts';
import missingElementValue from './missing-element-value.ts';
import missingEnterpriseSchema from './missing-enterprise-schema.ts';
import missingExternalId from './missing-external-id.ts';
import missingManager from './missing-manager.ts';
import missingMethod from './missing-method.ts';
import missingOperations from './missing-operations.ts';
import missingPath from './missing-path.ts';
import missingRequestSchema from './missing-request-schema.ts';
import missingUserName from './missing-user-name.ts';
import missingUserNameDomain from './missing-user-name-domain.ts';
import otherServer from './other-server.ts';
import outdatedDataSchemas from './outdated-data-schemas.ts';
import ownManager from './own-manager.ts';
import patchData from './patch-data.ts';
import patchDocument from './patch-document.ts';
import readOnlyManagerName from './read-only-manager-name.ts';
import responseMember from './response-member.ts';
import severalLogs from './several-logs.ts';
import severalPrimaryElements from './several-primary-elements.ts';
import stringifiedObject from './stringified-object.ts';
import tooLongExternalId from './too-long-external-id.ts';
import tooLongUserName from './too-long-user-name.ts';
import tooManyOperations from './too-many-operations.ts';
import undeclaredExtension from './undeclared-extension.ts';
import unexpectedArray from './unexpected-array.ts';
import unknownAttribute from './unknown-attribute.ts';
import unknownCustomAttribute from './unknown-custom-attribute.ts';
import unknownDataSchemas from './unknown-data-schemas.ts';
import unknownMethod from './unknown-method.ts';
import unknownOperationMember from './unknown-operation-member.ts';
import unknownRequestMember from './unknown-request-member.ts';
import unknownSubAttribute from './unknown-sub-attribute.ts';
import unresolvedBulkId from './unresolved-bulk-id.ts';
import unsupportedDataSchemas from './unsupported-data-schemas.ts';
import unsupportedMethod from './unsupported-method.ts';
import unsupportedPath from './unsupported-path.ts';
import unusedExtension from './unused-extension.ts';
import unusedRequestSchema from './unused-request-schema.ts';
import unverifiedUserNameDomain from './unverified-user-name-domain.ts';
import wrongAttributeCase from './wrong-attribute-case.ts';
import wrongAttributeName from './wrong-attribute-name.ts';
import wrongAttributeType from './wrong-attribute-type.ts';
import wrongBooleanType from './wrong-boolean-type.ts';
import wrongBulkIdType from './wrong-bulk-id-type.ts';
import wrongDataSchemasCase from './wrong-data-schemas-case.ts';
import wrongDataSchemasType from './wrong-data-schemas-type.ts';
import wrongDataType from './wrong-data-type.ts';
import wrongElementType from './wrong-element-type.ts';
import wrongExtensionType from './wrong-extension-type.ts';
import wrongExtensionUrn from './wrong-extension-urn.ts';
import wrongExternalIdType from './wrong-external-id-type.ts';
import wrongFailOnErrorsType from './wrong-fail-on-errors-type.ts';
import wrongManagerType from './wrong-manager-type.ts';
import wrongMethodCase from './wrong-method-case.ts';
import wrongMethodType from './wrong-method-type.ts';
import wrongNumberType from './wrong-number-type.ts';
import wrongOperationMemberCase from './wrong-operation-member-case.ts';
import wrongOperationType from './wrong-operation-type.ts';
import wrongOperationsCase from './wrong-operations-case.ts';
import wrongOperationsType from './wrong-operations-type.ts';
import wrongPath from './wrong-path.ts';
import wrongPathCase from './wrong-path-case.ts';
import wrongPathType from './wrong-path-type.ts';
import wrongRequestMemberCase from './wrong-request-member-case.ts';
import wrongRequestSchema from './wrong-request-schema.ts';
import wrongRequestSchemasType from './wrong-request-schemas-type.ts';
import wrongSubAttributeCase from './wrong-sub-attribute-case.ts';

export const rules: readonly Rule[] = [
  absentFromLog,
  bareUser,
  bulkIdReference,
  bulkResponse,
  coreSchemaContainer,
  duplicateBulkId,
  duplicateDataSchemas,
  duplicateElement,
  duplicateElementType,
  duplicateExternalId,
  duplicateUserName,
  emptyElement,
  emptyObject,
  emptyOperations,
  expectedArray,
  expectedObject,
  failedInLog,
  flatExtensionNotation,
  graphUserNames,
  ignoredElement,
  ignoredFailOnErrors,
  ignoredVersion,
  inconsistentAttributeCase,
  invalidUserNameCharacters,
  managerCycle,
  misplacedAttribute,
  missingActive,
  missingBulkId,
  missingCoreSchema,
  missingData,
  missingDataSchemas,
  missingElementValue,
  missingEnterpriseSchema,
  missingExternalId,
  missingManager,
  missingMethod,
  missingOperations,
  missingPath,
  missingRequestSchema,
  missingUserName,
  missingUserNameDomain,
  otherServer,
  outdatedDataSchemas,
  ownManager,
  patchData,
  patchDocument,
  readOnlyManagerName,
  responseMember,
  severalLogs,
  severalPrimaryElements,
  stringifiedObject,
  tooLongExternalId,
  tooLongUserName,
  tooManyOperations,
  undeclaredExtension,
  unexpectedArray,
  unknownAttribute,
  unknownCustomAttribute,
  unknownDataSchemas,
  unknownMethod,
  unknownOperationMember,
  unknownRequestMember,
  unknownSubAttribute,
  unresolvedBulkId,
  unsupportedDataSchemas,
  unsupportedMethod,
  unsupportedPath,
  unusedExtension,
  unusedRequestSchema,
  unverifiedUserNameDomain,
  wrongAttributeCase,
  wrongAttributeName,
  wrongAttributeType,
  wrongBooleanType,
  wrongBulkIdType,
  wrongDataSchemasCase,
  wrongDataSchemasType,
  wrongDataType,
  wrongElementType,
  wrongExtensionType,
  wrongExtensionUrn,
  wrongExternalIdType,
  wrongFailOnErrorsType,
  wrongManagerType,
  wrongMethodCase,
  wrongMethodType,
  wrongNumberType,
  wrongOperationMemberCase,
  wrongOperationType,
  wrongOperationsCase,
  wrongOperationsType,
  wrongPath,
  wrongPathCase,
  wrongPathType,
  wrongRequestMemberCase,
  wrongRequestSchema,
  wrongRequestSchemasType,
  wrongSubAttributeCase,
];

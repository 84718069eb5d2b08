/** The rules of a bulk request. */
import type { Rule } from '../rule.ts';
import bareUser from './bare-user.ts';
import duplicateBulkId from './duplicate-bulk-id.ts';
import emptyOperations from './empty-operations.ts';
import missingBulkId from './missing-bulk-id.ts';
import missingCoreSchema from './missing-core-schema.ts';
import missingData from './missing-data.ts';
import missingDataSchemas from './missing-data-schemas.ts';
import missingExternalId from './missing-external-id.ts';
import missingMethod from './missing-method.ts';
import missingOperations from './missing-operations.ts';
import missingPath from './missing-path.ts';
import missingRequestSchema from './missing-request-schema.ts';
import otherServer from './other-server.ts';
import responseMember from './response-member.ts';
import tooManyOperations from './too-many-operations.ts';
import undeclaredExtension from './undeclared-extension.ts';
import unknownMethod from './unknown-method.ts';
import unsupportedMethod from './unsupported-method.ts';
import unsupportedPath from './unsupported-path.ts';
import wrongDataType from './wrong-data-type.ts';
import wrongMethodCase from './wrong-method-case.ts';
import wrongOperationsCase from './wrong-operations-case.ts';
import wrongOperationsType from './wrong-operations-type.ts';
import wrongPath from './wrong-path.ts';
import wrongPathCase from './wrong-path-case.ts';
import wrongRequestSchema from './wrong-request-schema.ts';

export const rules: readonly Rule[] = [
  bareUser,
  duplicateBulkId,
  emptyOperations,
  missingBulkId,
  missingCoreSchema,
  missingData,
  missingDataSchemas,
  missingExternalId,
  missingMethod,
  missingOperations,
  missingPath,
  missingRequestSchema,
  otherServer,
  responseMember,
  tooManyOperations,
  undeclaredExtension,
  unknownMethod,
  unsupportedMethod,
  unsupportedPath,
  wrongDataType,
  wrongMethodCase,
  wrongOperationsCase,
  wrongOperationsType,
  wrongPath,
  wrongPathCase,
  wrongRequestSchema,
];

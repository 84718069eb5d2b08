/** The rules of request files. */
import type { HttpRule } from '../rule.ts';
import clientIdInPath from './client-id-in-path.ts';
import contentTypeParameter from './content-type-parameter.ts';
import defectiveBodyFile from './defective-body-file.ts';
import expiredToken from './expired-token.ts';
import failedResponse from './failed-response.ts';
import headerBelowBlankLine from './header-below-blank-line.ts';
import leakedClientSecret from './leaked-client-secret.ts';
import leakedToken from './leaked-token.ts';
import logQueryTooEarly from './log-query-too-early.ts';
import malformedToken from './malformed-token.ts';
import missingAmpersand from './missing-ampersand.ts';
import missingAuthorization from './missing-authorization.ts';
import missingBlankLine from './missing-blank-line.ts';
import missingBody from './missing-body.ts';
import missingBodyFile from './missing-body-file.ts';
import missingContentType from './missing-content-type.ts';
import missingDirectoryRole from './missing-directory-role.ts';
import missingPermission from './missing-permission.ts';
import misspeltHeader from './misspelt-header.ts';
import otherJobId from './other-job-id.ts';
import placeholderToken from './placeholder-token.ts';
import startBeforeSecrets from './start-before-secrets.ts';
import tokenNotYetValid from './token-not-yet-valid.ts';
import tooManyUploads from './too-many-uploads.ts';
import unbalancedFilterQuote from './unbalanced-filter-quote.ts';
import unknownResetScope from './unknown-reset-scope.ts';
import unlikelyHost from './unlikely-host.ts';
import unlikelyJobId from './unlikely-job-id.ts';
import unlikelyPath from './unlikely-path.ts';
import unlikelyServicePrincipalId from './unlikely-service-principal-id.ts';
import unquotedFilterValue from './unquoted-filter-value.ts';
import uploadBeforeRestart from './upload-before-restart.ts';
import wrongAudience from './wrong-audience.ts';
import wrongAuthorizationScheme from './wrong-authorization-scheme.ts';
import wrongContentType from './wrong-content-type.ts';
import wrongGrantType from './wrong-grant-type.ts';
import wrongLogProperty from './wrong-log-property.ts';
import wrongMethod from './wrong-method.ts';
import wrongTenant from './wrong-tenant.ts';
import wrongTokenContentType from './wrong-token-content-type.ts';
import wrongTokenScope from './wrong-token-scope.ts';

export const rules: readonly HttpRule[] = [
  clientIdInPath,
  contentTypeParameter,
  defectiveBodyFile,
  expiredToken,
  failedResponse,
  headerBelowBlankLine,
  leakedClientSecret,
  leakedToken,
  logQueryTooEarly,
  malformedToken,
  missingAmpersand,
  missingAuthorization,
  missingBlankLine,
  missingBody,
  missingBodyFile,
  missingContentType,
  missingDirectoryRole,
  missingPermission,
  misspeltHeader,
  otherJobId,
  placeholderToken,
  startBeforeSecrets,
  tokenNotYetValid,
  tooManyUploads,
  unbalancedFilterQuote,
  unknownResetScope,
  unlikelyHost,
  unlikelyJobId,
  unlikelyPath,
  unlikelyServicePrincipalId,
  unquotedFilterValue,
  uploadBeforeRestart,
  wrongAudience,
  wrongAuthorizationScheme,
  wrongContentType,
  wrongGrantType,
  wrongLogProperty,
  wrongMethod,
  wrongTenant,
  wrongTokenContentType,
  wrongTokenScope,
];

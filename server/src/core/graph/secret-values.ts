/** Values that let somebody in, under the names that jobs and their secrets give them. */
import { isTemplate } from '../base/template.ts';
import { standsForSecret } from '../base/placeholder-secret.ts';

/** https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair */
export const secretKeys: readonly string[] = [
  'Password',
  'SecretToken',
  'AppKey',
  'ClientSecret',
  'ConsumerSecret',
  'TokenKey',
  'Oauth2AccessToken',
  'Oauth2RefreshToken',
  'Oauth2ClientSecret',
  'Oauth2AuthorizationCode',
  'ConnectionString',
];

/** What is said of a value that stands there in the open. */
export const OPEN_SECRET = 'This looks like a real secret; put a placeholder in its place, and replace the secret if the file was shared.';

/** Whether a value stands there in the open, and not something that is to be filled in. */
export const isOpenSecret = (key: string, value: unknown): boolean =>
  secretKeys.some((one) => one.toLowerCase() === key.toLowerCase()) &&
  typeof value === 'string' &&
  !isTemplate(value) &&
  !standsForSecret(value);

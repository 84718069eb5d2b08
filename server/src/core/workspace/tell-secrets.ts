/** Secrets tell whether anybody is notified. */
import { isObject } from '../base/json.ts';
import { isJobId } from '../graph/address.ts';
import { namesAddress, notificationOf, otherSettingsOf, secretsOf } from '../sync-secrets/secret.ts';
import type { Told } from './told.ts';

export function tellSecrets(root: unknown): Told {
  if (!isObject(root)) return { jobs: [] };
  const secrets = secretsOf(root);
  const notification = notificationOf(secrets);
  const principal = secrets.address.servicePrincipalId?.toLowerCase();
  return {
    ...(principal === undefined ? {} : { principals: [principal] }),
    jobs: typeof root.id === 'string' && isJobId(root.id) ? [root.id.toLowerCase()] : [],
    // Those of a job that writes to another application say nothing of ours.
    ...(secrets.list.length === 0 || (secrets.isOutbound && !secrets.isApiDriven)
      ? {}
      : {
          secrets: [
            {
              isApiDriven: secrets.isApiDriven,
              notify: notification !== undefined && namesAddress(notification),
              settings: notification ? otherSettingsOf(notification) : {},
              at: secrets.notification?.at ?? ['value'],
            },
          ],
        }),
  };
}

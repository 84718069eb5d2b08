/** The open secrets of a provisioning job. */
import type { Beside } from '../base/beside.ts';
import { isObject } from '../base/json.ts';
import type { Context, Document } from '../base/kind.ts';
import type { PathSubjects } from '../base/path-rules.ts';
import { counted } from '../base/words.ts';
import { openJson, type Content } from '../json/open.ts';
import type { Subjects } from './rule.ts';
import { rules } from './rules/index.ts';
import { notificationOf, secretsOf } from './secret.ts';

export const open = (text: string, context: Context): Document =>
  openJson({ id: 'sync-secrets', rules, isSent: true, read }, text, context);

function read(root: unknown): Content<Subjects> {
  const secrets = secretsOf(isObject(root) ? root : {});
  return {
    summary: `secrets of a provisioning job, ${counted(secrets.list.length, 'secret')}`,
    subjects: (beside) => subjectsOf(root, beside),
  };
}

function subjectsOf(root: unknown, beside: Beside | undefined): readonly PathSubjects<Subjects>[] {
  const secrets = secretsOf(isObject(root) ? root : {}, beside?.job);
  const notification = notificationOf(secrets);
  return [
    ...(isObject(root) && Array.isArray(root.value) ? [{ on: 'secrets', subject: secrets, at: [] } as const] : []),
    ...secrets.list.map((secret) => ({ on: 'secret', subject: secret, at: secret.at }) as const),
    ...(notification && secrets.notification ? [{ on: 'notification', subject: notification, at: secrets.notification.at } as const] : []),
  ];
}

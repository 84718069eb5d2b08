/** What the secrets of a document say, in particular whom the job notifies. */
import type { Beside } from '../base/beside.ts';
import { isObject, type Json } from '../base/json.ts';
import type { Path, RelatedElsewhere } from '../base/rule.ts';
import { isTemplate } from '../base/template.ts';
import { addressOf, type JobAddress } from '../graph/address.ts';
import type { OtherSettings } from '../graph/request-files.ts';
import { NOTIFICATION, settingNames } from './keys.ts';

export interface Secret {
  readonly at: Path;
  readonly key: string;
  readonly value: unknown;
}

/** All secrets of a document. */
export interface Secrets {
  readonly list: readonly Secret[];
  readonly notification: Secret | undefined;
  /** For sure: the document itself names the job, or a file that belongs to it for sure is the job. */
  readonly isApiDriven: boolean;
  /** The job writes to another application, which has other habits. */
  readonly isOutbound: boolean;
  readonly address: JobAddress;
  /** The API-driven job that a file in reach shows. */
  readonly job?: Beside['job'];
}

/** The value of SyncNotificationSettings. */
export interface Notification {
  readonly written: string;
  /** Undefined where the text is no JSON object. */
  readonly settings: Json | undefined;
  /** The names of its members as they are written, by the right ones. */
  readonly names: ReadonlyMap<string, string>;
  readonly certainty: Pick<Secrets, 'isApiDriven' | 'isOutbound' | 'job'>;
}

/** What a job signs in to its target with. One that people are uploaded to has no such thing. */
const credentials =
  /^(?:BaseAddress|SecretToken|UserName|Password|AppKey|Client\w+|Consumer\w+|TokenKey|Oauth2\w+|CompanyId|AuthenticationType|Url|Server|ConnectionString)$/i;

/** `job` is what a file in reach tells. */
export function secretsOf(root: Json, job?: Beside['job']): Secrets {
  const { value, ...others } = root;
  const list = (Array.isArray(value) ? value : []).flatMap((one: unknown, i): Secret[] =>
    isObject(one) && typeof one.key === 'string' ? [{ at: ['value', i], key: one.key, value: one.value }] : [],
  );
  const has = (key: string) => list.find((one) => one.key.toLowerCase() === key.toLowerCase());
  return {
    list,
    notification: has(NOTIFICATION),
    isApiDriven: job?.isSure === true || Object.values(others).some((one) => typeof one === 'string' && /\bAPI2A{1,2}D\b/.test(one)),
    isOutbound: list.some(({ key }) => credentials.test(key)),
    address: addressOf(root),
    ...(job ? { job } : {}),
  };
}

/** Undefined where there is none, or a template stands in its place. */
export function notificationOf({ notification, isApiDriven, isOutbound, job }: Secrets): Notification | undefined {
  const written = notification?.value;
  if (typeof written !== 'string' || (isTemplate(written) && !written.includes('{'))) return undefined;
  const settings = parsed(written);
  return {
    written,
    settings,
    names: new Map(
      settingNames.flatMap((name) => {
        const found = Object.keys(settings ?? {}).filter((one) => one.toLowerCase() === name.toLowerCase());
        const as = found.includes(name) ? name : found[0];
        return as === undefined ? [] : [[name, as]];
      }),
    ),
    certainty: { isApiDriven, isOutbound, ...(job ? { job } : {}) },
  };
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // reported as such
  }
}

/** The value of a setting under whichever case of its name. */
export const settingOf = ({ settings, names }: Notification, name: string): unknown => settings?.[names.get(name) ?? name];

/** The value with a setting changed, as JSON text. */
export const withSetting = ({ settings, names }: Notification, name: string, value: unknown): string =>
  JSON.stringify({ ...settings, [names.get(name) ?? name]: value });

/** Whether the job would notify somebody, a placeholder included. */
export function namesAddress(notification: Notification): boolean {
  const recipients = settingOf(notification, 'Recipients');
  return (
    settingOf(notification, 'Enabled') === true && typeof recipients === 'string' && (recipients.includes('@') || isTemplate(recipients))
  );
}

/** What it says besides whether and whom the job notifies; of what has not its documented type, nothing. */
export const otherSettingsOf = (notification: Notification): OtherSettings =>
  Object.fromEntries(
    otherSettings.flatMap(([name, type]) => {
      const value = settingOf(notification, name);
      return typeof value === type ? [[name, value as boolean | number]] : [];
    }),
  );

const otherSettings = [
  ['DeleteThresholdEnabled', 'boolean'],
  ['DeleteThresholdValue', 'number'],
  ['HumanResourcesLookaheadQueryEnabled', 'boolean'],
] as const;

/** The job that a file in reach shows, as a place that has to do with its secrets. */
export const jobShown = (job: Beside['job']): readonly RelatedElsewhere[] =>
  job ? [{ ...job.at, message: job.isQuarantined ? 'The job, which is in quarantine.' : 'The job of these secrets.' }] : [];

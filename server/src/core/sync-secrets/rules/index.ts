/** The rules of secrets. */
import type { Rule } from '../rule.ts';
import disabledNotification from './disabled-notification.ts';
import leakedSecret from './leaked-secret.ts';
import malformedValue from './malformed-value.ts';
import missingNotification from './missing-notification.ts';
import missingRecipient from './missing-recipient.ts';
import placeholderRecipient from './placeholder-recipient.ts';
import severalRecipients from './several-recipients.ts';
import unknownKey from './unknown-key.ts';
import wrongMemberCase from './wrong-member-case.ts';
import wrongValueType from './wrong-value-type.ts';

export const rules: readonly Rule[] = [
  disabledNotification,
  leakedSecret,
  malformedValue,
  missingNotification,
  missingRecipient,
  placeholderRecipient,
  severalRecipients,
  unknownKey,
  wrongMemberCase,
  wrongValueType,
];

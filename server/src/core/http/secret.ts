/** Whether a value of a form is a client secret or stands for one. */
import { standsForSecret } from '../base/placeholder-secret.ts';
import { isPlaceholder } from './address.ts';
import { unescaped } from './form.ts';

/** `text` is the value as written, percent signs and all. */
export const isPlaceholderSecret = (text: string): boolean =>
  [text, unescaped(text)].some((one) => standsForSecret(one) || isPlaceholder(one));

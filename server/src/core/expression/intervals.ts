/** The interval that dates are moved and compared by. */
import type { Parameter } from './function.ts';

export const interval = {
  name: 'interval',
  type: 'text',
  oneOf: ['yyyy', 'm', 'd', 'ww', 'h', 'n', 's'],
  meanings: { yyyy: 'years', m: 'months', d: 'days', ww: 'weeks', h: 'hours', n: 'minutes', s: 'seconds' },
  meaning: 'yyyy years, m months, d days, ww weeks, h hours, n minutes, s seconds',
} as const satisfies Parameter;

/** The intervals that dates are moved and compared by, and what each of them means. */
export const intervals = {
  yyyy: 'years',
  m: 'months',
  d: 'days',
  ww: 'weeks',
  h: 'hours',
  n: 'minutes',
  s: 'seconds',
} as const;

/** Instants and spans of time in words. */

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const two = (number: number): string => String(number).padStart(2, '0');

/** `1 January 2026, 00:30 UTC`. */
export function dateOf(instant: number): string {
  const date = new Date(instant);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

const units = [
  { name: 'day', size: 86_400_000, from: 2 },
  { name: 'hour', size: 3_600_000, from: 2 },
  { name: 'minute', size: 60_000, from: 1 },
] as const;

/** `3 hours ago`, `in 12 minutes`. */
export function relative(instant: number, now: number): string {
  const distance = Math.abs(instant - now);
  const unit = units.find(({ size, from }) => distance >= from * size);
  const length = unit
    ? `${Math.floor(distance / unit.size)} ${unit.name}${Math.floor(distance / unit.size) === 1 ? '' : 's'}`
    : 'less than a minute';
  return instant <= now ? `${length} ago` : `in ${length}`;
}

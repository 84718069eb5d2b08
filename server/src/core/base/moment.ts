/** A moment, as a person writes it. */

const iso = /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<clock>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:\d{2})?)?$/i;

/** In milliseconds since 1970. Without a zone it is UTC, so that it means the same everywhere. Undefined for any other text. */
export function readMoment(text: string): number | undefined {
  const { date, clock = '00:00', zone = 'Z' } = iso.exec(text.trim())?.groups ?? {};
  if (date === undefined || !isInCalendar(date)) return undefined;
  const moment = Date.parse(`${date}T${clock}${zone.toUpperCase()}`);
  return Number.isNaN(moment) ? undefined : moment;
}

/** `Date.parse` takes the 30th of February for a day in March. */
function isInCalendar(date: string): boolean {
  const midnight = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
}

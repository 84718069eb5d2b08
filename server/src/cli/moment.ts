/** A moment, as the command line and its input write it. */

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?<zone>Z|[+-]\d{2}:\d{2})?$/i;

/** In milliseconds since 1970. Without a zone it is UTC, so that it means the same everywhere. Undefined for any other text. */
export function readMoment(text: string): number | undefined {
  const found = iso.exec(text.trim());
  if (!found) return undefined;
  const moment = Date.parse(`${found[0].replace(' ', 'T')}${found.groups?.zone === undefined && found[0].includes(':') ? 'Z' : ''}`);
  return Number.isNaN(moment) ? undefined : moment;
}

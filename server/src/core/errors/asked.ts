/** What a text names that a person pasted: a line of a log, the answer of a request, a sentence around a code. Nothing of it is repeated. */
import { catalogue, errorByCode, errorByText } from './catalogue.ts';
import type { DocumentedError } from './documented.ts';
import { quarantineReasons, type QuarantineReason } from './quarantine.ts';
import { routeOf, type Route } from './route.ts';
import { scenarios, type Scenario } from './scenarios.ts';
import { skipReasons, type SkipReason } from './skips.ts';
import { tokenErrors, type TokenError } from './token.ts';

export interface Asked {
  readonly errors: readonly DocumentedError[];
  readonly skips: readonly SkipReason[];
  readonly quarantine: readonly QuarantineReason[];
  readonly tokens: readonly TokenError[];
  readonly scenarios: readonly Scenario[];
  /** Of the job that the text names. */
  readonly route: Route;
  /** It has codes that are not documented. */
  readonly hasOthers: boolean;
}

export function askedIn(text: string): Asked {
  const route = routeIn(text);
  // The codes of an answer of Graph are others than those of a log.
  const isAnswer = /"error"\s*:\s*[{"]/.test(text) && !/errorInformation|provisioningSteps|quarantine/i.test(text);
  const said = valuesOf(text, 'errorCode|resultSignature|code').filter((code) => !/^(?:none|null|success|failure|skipped)$/i.test(code));
  const words = [...new Set(text.split(/[^\w-]+/).filter(isCode))];
  const byCode = unique((isAnswer ? [] : [...said, ...words]).flatMap((code) => errorByCode(code) ?? named(code) ?? []));
  const plain = byCode.filter(({ isVague }) => !isVague);
  const byText = plain.length > 0 || route === 'of another job' ? undefined : errorByText(text);
  const errors = unique([...plain, ...(byText ? [byText] : []), ...byCode]);
  const has = (name: string): boolean => words.some((word) => word.toLowerCase() === name.toLowerCase());
  const skips = Object.values(skipReasons).filter(({ name }) =>
    name.includes(' ') ? text.toLowerCase().includes(name.toLowerCase()) : has(name),
  );
  const quarantine = quarantineReasons.filter(({ names }) => names.some(has));
  const tokens = tokenErrors.filter(({ name }) => words.includes(name));
  const found = errors.length + skips.length + quarantine.length + tokens.length > 0;
  return {
    errors,
    skips,
    quarantine,
    tokens,
    scenarios: found ? [] : scenariosIn(text),
    route,
    hasOthers: found && said.some((code) => isCode(code) && !errorByCode(code) && !isAnswer),
  };
}

/** Of the values of such a name, quotes may be those of JSON in a string. */
const valuesOf = (text: string, names: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\\b(?:${names})\\\\*["']?\\s*[:=]\\s*\\\\*["']?([^"'\\\\,;{}\\r\\n]+)`, 'gi'))].map(([, value = '']) =>
    value.trim(),
  );

/** Written as the service writes codes: several words in one, or parts joined by a hyphen or a line. */
const isCode = (word: string): boolean =>
  /^[A-Z]\w*[a-z0-9][A-Z]\w*$/.test(word) ||
  /^[A-Za-z]+-\w+Err$/.test(word) ||
  /^(?:AADSTS\d+|[A-Z]+(?:_[A-Z]+)+)$/.test(word) ||
  word.length >= LONG;
const LONG = 18;

/** The name of an error that is written with blanks. */
const named = (text: string): DocumentedError | undefined =>
  catalogue.find(({ aliases = [] }) => aliases.some((alias) => alias.includes(' ') && alias.toLowerCase() === text.toLowerCase()));

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

function routeIn(text: string): Route {
  const job = valuesOf(text, 'jobId')[0] ?? /\b[A-Za-z]\w*\.[0-9a-f]{32}\.[0-9a-f-]{36}/i.exec(text)?.[0];
  const system = (name: string): string | undefined =>
    new RegExp(`${name}\\\\*"\\s*:\\s*\\\\*"?\\{[^}]*?\\bname\\\\*"\\s*:\\s*\\\\*"([^"\\\\]+)`, 'i').exec(
      text.replace(/displayName/gi, 'name'),
    )?.[1];
  return routeOf(job?.toLowerCase(), system('sourceSystem'), system('targetSystem'));
}

/** By a status that is written as one, else by words. */
function scenariosIn(text: string): readonly Scenario[] {
  const statuses = [
    ...text.matchAll(/(?:\bHTTP(?:\/[\d.]+)?|\bstatus(?: ?code)?|\bresponse|\berror)["']?\s*(?:[:=]\s*)?["'(]*([1-5]\d\d)\b/gi),
  ].map(([, status = '']) => status);
  const byStatus = scenarios.filter(({ asked }) => statuses.some((status) => asked.test(status)));
  return byStatus.length > 0 ? byStatus : scenarios.filter(({ asked }) => asked.test(text)).slice(0, 1);
}

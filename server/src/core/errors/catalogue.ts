/** The documented errors, and how a log entry is looked up in them. */
import { distance } from '../base/did-you-mean.ts';
import { agent } from './agent.ts';
import { directory } from './directory.ts';
import type { DocumentedError } from './documented.ts';
import type { Route } from './route.ts';
import { matching } from './matching.ts';
import { signInName } from './sign-in-name.ts';
import { values } from './values.ts';

export const catalogue: readonly DocumentedError[] = [...signInName, ...matching, ...values, ...directory, ...agent];

/** The error of an entry: of its code, unless a text in the reason says more. What texts mean is known of jobs that people are uploaded to only. */
export function errorOf(code: string | undefined, reason: string | undefined, route: Route = 'to Entra ID'): DocumentedError | undefined {
  const byCode = code === undefined ? undefined : errorByCode(code);
  if (route === 'of another job') return byCode?.name === 'TimeOut' ? errorSpelt('Timeout') : byCode;
  return byCode && !byCode.isVague ? byCode : (errorByText(reason ?? '') ?? errorByText(code ?? '') ?? byCode);
}

/** Letter case decides where two codes differ by nothing else; garbled spellings are put right. */
export function errorByCode(code: string): DocumentedError | undefined {
  const plain = plainCode(code);
  return (
    errorSpelt(code) ?? spellings.get(plain) ?? (plain.endsWith('entryconflict') ? spellings.get('conflict') : undefined) ?? misspelt(plain)
  );
}

export const errorByText = (reason: string): DocumentedError | undefined => catalogue.find(({ text }) => text?.test(reason) ?? false);

/** Without blanks, line breaks of tables, hyphens and what a table adds in brackets, and with the name of the product that the codes have. */
const plainCode = (code: string): string =>
  code
    .toLowerCase()
    .replace(/<br\s*\/?>/g, '')
    .replace(/\(.*$/, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^microsoftentraid/, 'azureactivedirectory');

/** The error of exactly this spelling. */
export const errorSpelt = (code: string): DocumentedError | undefined => exact.get(code);

const exact: ReadonlyMap<string, DocumentedError> = new Map(
  catalogue.flatMap((one) => [...(one.aliases ?? []), one.name].map((name) => [name, one] as const)),
);
const spellings: ReadonlyMap<string, DocumentedError> = new Map(
  catalogue.flatMap((one) => [...(one.aliases ?? []), one.name].map((name) => [plainCode(name), one] as const)),
);

/** Codes are long, so two slips leave no doubt which is meant. */
function misspelt(plain: string): DocumentedError | undefined {
  if (plain.length < LONG) return undefined;
  for (const [spelling, error] of spellings)
    if (spelling.length >= LONG && spelling.startsWith(plain.slice(0, BEGINNING)) && distance(plain, spelling, 2) <= 2) return error;
  return undefined;
}
const LONG = 18;
/** As many letters are taken for right, so that a log of codes that nobody knows is not compared letter by letter. */
const BEGINNING = 6;

/** The names that settings and environment files of HTTP tools give to every request. Names only: values may be secrets. */
import type { Context } from '../core/index.ts';
import type { Files } from './configurations.ts';

export type Supplied = NonNullable<Context['supplied']>;

/** Environment files of JetBrains, httpYac and Visual Studio. */
const environmentFiles = ['http-client.env.json', 'http-client.private.env.json', 'http-client.env.json.user'];
/** Of httpYac: `NAME=value`. */
const DOTENV = '.env';

/** The settings of REST Client and httpYac that give headers, and those that give variables. */
export const headerSettings = ['rest-client.defaultHeaders', 'httpyac.requestDefaultHeaders'];
export const variableSettings = ['rest-client.environmentVariables', 'httpyac.environmentVariables'];

/** Of the values of these settings. */
export const suppliedBySettings = (headers: readonly unknown[], environments: readonly unknown[]): Supplied => ({
  headers: headers.flatMap(namesOf),
  variables: environments.flatMap(variablesIn),
});

/** Whether what documents are given may have changed with this file. */
export const isEnvironmentFile = (uri: string): boolean => [...environmentFiles, DOTENV].some((name) => uri.endsWith(`/${name}`));

/** With what the environment files of these folders name. */
export function suppliedIn(folders: readonly string[], files: Files, { headers, variables }: Supplied): Supplied {
  const found = folders.flatMap((folder) => [
    ...environmentFiles.flatMap((name) => variablesIn(parsed(files.read(`${folder}/${name}`)))),
    ...[...(files.read(`${folder}/${DOTENV}`) ?? '').matchAll(/^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=/gm)].map(([, name = '']) => name),
  ]);
  return { headers, variables: [...new Set([...variables, ...found])] };
}

const namesOf = (value: unknown): readonly string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
/** The names in every environment. */
const variablesIn = (environments: unknown): readonly string[] => Object.values(environments ?? {}).flatMap(namesOf);

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined; // somebody else's file
  }
}

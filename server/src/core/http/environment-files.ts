/** The names that settings and environment files of HTTP tools give to every request. Names only: values may be secrets. */
import type { Context } from '../base/kind.ts';
import { isObject } from '../base/json.ts';
import { readJson } from '../json/read.ts';

export type Supplied = NonNullable<Context['supplied']>;

/** Environment files of JetBrains, httpYac and Visual Studio. */
const environmentFiles = ['http-client.env.json', 'http-client.private.env.json', 'http-client.env.json.user'];
/** Of httpYac: `NAME=value`. */
const DOTENV = '.env';
/** Where VS Code keeps the settings of a folder. */
const EDITOR_SETTINGS = '.vscode/settings.json';

/** The settings of REST Client and httpYac that give headers, and those that give variables. */
export const headerSettings = ['rest-client.defaultHeaders', 'httpyac.requestDefaultHeaders'];
export const variableSettings = ['rest-client.environmentVariables', 'httpyac.environmentVariables'];

/** Of the values of these settings. */
export const suppliedBySettings = (headers: readonly unknown[], environments: readonly unknown[]): Supplied => ({
  headers: headers.flatMap(namesOf),
  variables: environments.flatMap(variablesIn),
});

/** Whether what documents are given may have changed with this file. */
export const isEnvironmentFile = (path: string): boolean => [...environmentFiles, DOTENV].some((name) => path.endsWith(`/${name}`));

/** With what the environment files of these folders name. `read` gives the text of a file, or nothing where it is none. */
export function suppliedIn(
  folders: readonly string[],
  read: (path: string) => string | undefined,
  { headers, variables }: Supplied,
): Supplied {
  const found = folders.flatMap((folder) => [
    ...environmentFiles.flatMap((name) => variablesIn(parsed(read(`${folder}/${name}`)))),
    ...[...(read(`${folder}/${DOTENV}`) ?? '').matchAll(/^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=/gm)].map(([, name = '']) => name),
  ]);
  return { headers, variables: [...new Set([...variables, ...found])] };
}

/** What the settings of VS Code in these folders say, for whoever runs outside of it. They may hold comments. */
export function suppliedByEditor(folders: readonly string[], read: (path: string) => string | undefined): Supplied {
  const settings = folders.map((folder) => parsed(read(`${folder}/${EDITOR_SETTINGS}`))).filter(isObject);
  const of = (names: readonly string[]): readonly unknown[] => settings.flatMap((one) => names.map((name) => one[name]));
  return suppliedBySettings(of(headerSettings), of(variableSettings));
}

const namesOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);
/** The names in every environment. */
const variablesIn = (environments: unknown): readonly string[] =>
  isObject(environments) ? Object.values(environments).flatMap(namesOf) : [];

/** Nothing where it is broken: it is somebody else's file. */
function parsed(text: string | undefined): unknown {
  const { value, isBroken } = readJson(text ?? '');
  return isBroken ? undefined : value;
}

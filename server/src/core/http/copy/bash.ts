/** A command of curl, for a shell such as bash. Options: https://curl.se/docs/manpage.html */
import { merged, type Command, type Field, type Part } from './command.ts';

const text = (written: string): readonly Part[] => [{ text: written }];

export function curl({ method, address, credentials, headers, body }: Command): string {
  const url = address.map((part) => ('text' in part ? part.text : '')).join('');
  const isHead = method === 'HEAD';
  return [
    `curl ${isHead ? '--head' : `-X ${method}`}${/[[\]]/.test(url) ? ' --globoff' : ''} ${quoted(address)}`,
    ...(credentials ? [`-u ${quoted(credentials)}`] : []),
    // A header without a value is written with a semicolon.
    ...headers.map(({ name, value }) => `-H ${quoted(value.length === 0 ? text(`${name};`) : [...text(`${name}: `), ...value])}`),
    ...bodyOf(body),
  ].join(' \\\n  ');
}

function bodyOf(body: Command['body']): readonly string[] {
  if (!body) return [];
  if ('file' in body) return [`--data-binary ${quoted([...text('@'), ...body.file])}`];
  return 'text' in body ? [`--data-raw ${quoted(body.text)}`] : fieldsOf(body.form);
}

/** curl joins what several options say by ampersands, and encodes values where it is told to. */
function fieldsOf(form: readonly Field[]): readonly string[] {
  const options: string[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) options.push(`--data-raw ${quoted(text(plain.join('&')))}`);
    plain = [];
  };
  for (const field of form) {
    if ('written' in field) {
      plain.push(field.written);
      continue;
    }
    flush();
    options.push(
      field.name === '' ? `--data-raw ${quoted(field.parts)}` : `--data-urlencode ${quoted([...text(`${field.name}=`), ...field.parts])}`,
    );
  }
  flush();
  return options;
}

/** Single quotes keep everything but themselves; nothing else is left to the shell but the variables. */
const quoted = (parts: readonly Part[]): string =>
  merged(parts)
    .map((part) => ('text' in part ? `'${part.text.replaceAll("'", "'\\''")}'` : `"$${part.variable}"`))
    .join('') || "''";

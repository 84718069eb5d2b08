/** A command of PowerShell, of Windows and later. https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod */
import type { Command, CommandHeader, Part } from './command.ts';

export function powershell({ method, address, credentials, headers, body }: Command): string {
  const type = headers.find(({ name }) => isNamed(name, 'content-type'));
  const agent = headers.find(({ name }) => isNamed(name, 'user-agent'));
  const others = [
    ...(credentials ? [`"Authorization" = "Basic $([Convert]::ToBase64String(${bytes(quoted(credentials))}))"`] : []),
    ...joined(headers.filter((one) => one !== type && one !== agent && !(credentials && isNamed(one.name, 'authorization')))),
  ];
  return [
    `Invoke-RestMethod -Method ${method} -Uri ${quoted(address)}`,
    ...(others.length > 0 ? [`-Headers @{ ${others.join('; ')} }`] : []),
    ...(type ? [`-ContentType ${quoted(type.value)}`] : []),
    ...(agent ? [`-UserAgent ${quoted(agent.value)}`] : []),
    ...bodyOf(body),
  ].join(' `\n  ');
}

const isNamed = (name: string, wanted: string): boolean => name.toLowerCase() === wanted;

/** A hash table takes a name once, in any letter case. */
function joined(headers: readonly CommandHeader[]): readonly string[] {
  const names = [...new Set(headers.map(({ name }) => name.toLowerCase()))];
  return names.map((name) => {
    const same = headers.filter((one) => isNamed(one.name, name));
    const values = same.map(({ value }) => escaped(value)).join(name === 'cookie' ? '; ' : ', ');
    return `${quoted([{ text: same[0]?.name ?? name }])} = "${values}"`;
  });
}

/** Windows PowerShell sends a text as ISO-8859-1, and bytes as they are. */
function bodyOf(body: Command['body']): readonly string[] {
  if (!body) return [];
  if ('file' in body) return [`-InFile ${quoted(body.file)}`];
  if ('form' in body) {
    const fields = body.form.map((field) => {
      if ('written' in field) return escaped([{ text: field.written }]);
      if (field.name === '') return escaped(field.parts);
      return `${escaped([{ text: `${encodeURIComponent(field.name)}=` }])}${field.parts.map(encoded).join('')}`;
    });
    return [`-Body "${fields.join('&')}"`];
  }
  const isAscii = body.text.every((part) => 'text' in part && /^[\0-\x7F]*$/.test(part.text));
  return [`-Body ${isAscii ? quoted(body.text) : `(${bytes(quoted(body.text))})`}`];
}

const bytes = (text: string): string => `[System.Text.Encoding]::UTF8.GetBytes(${text})`;
const encoded = (part: Part): string =>
  'text' in part
    ? escaped([{ text: encodeURIComponent(part.text.replace(/\p{Surrogate}/gu, '\uFFFD')) }])
    : `$([uri]::EscapeDataString($env:${part.variable}))`;

/** Curly quotes end a text too. */
const escaped = (parts: readonly Part[]): string =>
  parts.map((part) => ('text' in part ? part.text.replace(/[`$"“”„]/g, '`$&') : `$($env:${part.variable})`)).join('');
const quoted = (parts: readonly Part[]): string => `"${escaped(parts)}"`;

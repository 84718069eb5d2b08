/** Examples for the rules of this kind. */

/** A configuration in which only these members are worth showing; values are JSON text. */
export const aConfiguration = (members: Readonly<Record<string, string>>): string =>
  `{\n${Object.entries(members)
    .map(([name, value]) => `  ${/^[«»]/.test(name) ? `«"${name.slice(1, -1)}"»` : `"${name}"`}: ${value}`)
    .join(',\n')}\n}\n`;

/** Text from outside, such as a file's name, for a terminal: it cannot move the cursor, change colours or begin a line. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

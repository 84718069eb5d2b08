/** Text that cannot move the cursor of a terminal or change its colours. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/** `--format json`: the contract for programs. */
import type { FileReport } from './report.ts';

export const json = (files: readonly FileReport[]): string => `${JSON.stringify({ version: 1, files }, null, 2)}\n`;

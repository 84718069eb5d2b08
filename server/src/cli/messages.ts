/** What is said on stderr beside the results, and whether any of it makes the exit status 2. */
import { printable } from './printable.ts';

export interface Messages {
  /** Says something that the person should know. */
  readonly note: (text: string) => void;
  /** Says what could not be done as asked. */
  readonly fail: (text: string) => void;
  /** Says why a file or folder could not be read or written. */
  readonly complain: (path: string, reason: string) => void;
  readonly hasFailed: boolean;
}

export function messagesTo(write: (line: string) => void): Messages {
  let hasFailed = false;
  const note = (text: string): void => {
    write(`${printable(text)}\n`);
  };
  const fail = (text: string): void => {
    hasFailed = true;
    note(text);
  };
  return {
    note,
    fail,
    complain: (path, reason) => {
      fail(`scimlint: ${path}: ${reason}`);
    },
    get hasFailed() {
      return hasFailed;
    },
  };
}

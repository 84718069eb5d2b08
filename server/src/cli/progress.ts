/** How far a long check is, on a terminal: one line that is written over, and gone before anything else is printed. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** In milliseconds: nothing is shown of a check that is over by then, and no more often. */
const PAUSE = 200;
const CLEAR_LINE = '\r\u001b[K';

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function progressOn(terminal: Terminal, now: () => number = performance.now.bind(performance)): Progress {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = now();
  let isShown = false;
  return {
    show: (text) => {
      if (now() - last < PAUSE) return;
      last = now();
      isShown = true;
      terminal.write(`${CLEAR_LINE}${text.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (isShown) terminal.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

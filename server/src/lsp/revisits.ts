/** Documents that are to be looked at again later: when a token in them ends, or when a file that they name has changed. */

/** A timer cannot wait longer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;
/** After the last change of a file that others name. */
const PAUSE = 400;

export interface Revisits {
  /** Looks again at this instant, in milliseconds since 1970; undefined for never. */
  at(uri: string, instant: number | undefined): void;
  /** Looks again when no more of this happens for a moment. */
  soon(uri: string): void;
  forget(uri: string): void;
}

export function revisits(now: () => number, visit: (uri: string) => void): Revisits {
  const timers = new Map<string, NodeJS.Timeout>();
  const wait = (key: string, uri: string, time: number): void => {
    clearTimeout(timers.get(key));
    const timer = setTimeout(
      () => {
        timers.delete(key);
        visit(uri);
      },
      Math.min(time, LONGEST),
    );
    timer.unref(); // nobody waits for it
    timers.set(key, timer);
  };
  const stop = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    at: (uri, instant) => {
      if (instant === undefined) stop(`at ${uri}`);
      else wait(`at ${uri}`, uri, Math.max(0, instant - now()) + 1);
    },
    soon: (uri) => {
      wait(`soon ${uri}`, uri, PAUSE);
    },
    forget: (uri) => {
      stop(`at ${uri}`);
      stop(`soon ${uri}`);
    },
  };
}

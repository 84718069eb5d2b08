/** Checks files in threads of their own, each running this same bundle. A thread has one file at a time. */
import { once } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';
import { checkFile, type Job, type Outcome } from './check-file.ts';

export interface Threads {
  readonly count: number;
  /** Waits for a thread that is free. */
  readonly check: (job: Job) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

export function startThreads(count: number): Threads {
  const all = Array.from({ length: count }, () => new Worker(__filename));
  const free = [...all];
  const waiting: ((thread: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveBack = (thread: Worker): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return {
    count,
    check: async (job) => {
      const thread = await take();
      try {
        const answer = once(thread, 'message'); // rejects when the thread fails
        thread.postMessage(job);
        const [outcome] = (await answer) as [Outcome];
        return outcome;
      } finally {
        giveBack(thread);
      }
    },
    end: async () => {
      await Promise.all(all.map((thread) => thread.terminate()));
    },
  };
}

/** What a thread does. */
export function serveJobs(): void {
  parentPort?.on('message', (job: Job) => {
    void checkFile(job).then((outcome) => parentPort?.postMessage(outcome));
  });
}

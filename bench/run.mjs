/** `npm run bench`: prints ratios; nothing here passes or fails. */
import { load } from '../build/load.mjs';

const { bench } = await load('bench/bench.ts', 'bench');
await bench();

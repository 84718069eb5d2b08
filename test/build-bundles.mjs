/** Builds the bundles once before the tests that start them. */
import { execFileSync } from 'node:child_process';

export default function setup() {
  execFileSync(process.execPath, ['build/bundle.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

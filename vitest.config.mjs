import { defineConfig } from 'vitest/config';

/** `unit` runs in seconds; `package` makes the .vsix and meets it in a VS Code. */
export default defineConfig({
  test: {
    projects: [
      {
        define: { SCIMLINT_VERSION: '"0.0.0"' }, // put in by the build elsewhere
        test: {
          name: 'unit',
          testTimeout: 60_000, // machines differ; no test is about time
          expect: { poll: { timeout: 30_000 } },
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', 'test/package/**'],
          globalSetup: ['test/build-bundles.mjs'],
          setupFiles: ['test/random.ts'],
        },
      },
      { test: { name: 'package', include: ['test/package/*.test.mjs'], testTimeout: 120_000, hookTimeout: 600_000 } },
    ],
  },
});

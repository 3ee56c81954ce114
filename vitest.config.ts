import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // Time for slow machines, which share their cores.
          testTimeout: 30_000,
        },
      },
      {
        // The built extension in real browsers: one browser at a time, and time for slow machines.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser can stumble over itself; where nobody looks on, a test has a second try, and the report names it.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Two busy cores make a second of work take ten: a unit that hangs still ends. */
const patient = { testTimeout: 30_000 };
/** A browser on a busy machine may miss a beat that has nothing to do with us: a test may begin again twice, and a real fault fails thrice. */
const slow = { testTimeout: 90_000, hookTimeout: 120_000, retry: 2 };

/** Three projects: pure units (node), the DOM of pages and views (jsdom), and the extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...patient,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          ...patient,
          environment: 'jsdom',
          include: ['src/**/*.dom.test.ts', 'tests/pages/**/*.test.ts', 'tests/view/**/*.dom.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/global-setup.ts',
          fileParallelism: false,
          ...slow,
        },
      },
    ],
  },
});

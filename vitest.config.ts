import { defineConfig } from 'vitest/config';

/** Two busy cores make a second of work take ten: a unit that hangs still ends. */
const patient = { testTimeout: 30_000 };
const slow = { testTimeout: 60_000, hookTimeout: 90_000 };

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
          include: ['src/**/*.dom.test.ts', 'tests/pages/**/*.test.ts'],
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

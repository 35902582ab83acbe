import { defineConfig } from 'vitest/config'

const isolate = {
  pool: 'threads',
  restoreMocks: true,
  // Most of the time went into importing the same modules for every file; tests clean up after themselves.
  isolate: false,
} as const

/** Processes killed and raced, random calls and power cuts, operators that answer late: minutes of waiting that `npm test` spends and `npm run check` does not. */
const endurance = ['src-*/**/*.endurance.test.ts', 'e2e/support/**/*.endurance.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...isolate,
          name: 'unit',
          include: [
            'src-*/**/*.test.ts',
            'scripts/**/*.test.{ts,mjs}',
            'e2e/support/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          exclude: endurance,
          // A busy machine is slow, not wrong.
          testTimeout: 30_000,
        },
      },
      { test: { ...isolate, name: 'endurance', include: endurance, testTimeout: 120_000 } },
    ],
  },
})

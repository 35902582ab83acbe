import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'

const isolate = {
  pool: 'threads',
  restoreMocks: true,
  // Most of the time went into importing the same modules for every file; tests clean up after themselves.
  isolate: false,
  // Two at least, on two cores as well: tests wait for processes, sockets and timers as long as they work.
  maxWorkers: Math.max(2, availableParallelism() - 1),
} as const

/** Trying PINs at a shop's cost was a third of all the work; pin-cost.test looks at the cost itself. */
const cheapPins: Plugin = {
  name: 'cheap-pins',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './pin-cost' && importer?.endsWith('/store/access/pin.ts')
      ? resolve('src-main/testing/till/cheap-pin-cost.ts')
      : undefined,
}

/** Processes killed and raced, random calls and power cuts, operators that answer late: minutes of waiting that `npm test` spends and `npm run check` does not. */
const endurance = ['src-*/**/*.endurance.test.ts', 'e2e/support/**/*.endurance.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cheapPins],
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
      {
        plugins: [cheapPins],
        test: { ...isolate, name: 'endurance', include: endurance, testTimeout: 120_000 },
      },
    ],
  },
})

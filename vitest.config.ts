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

/**
 * Tests of what a till does that also run with every till in a company that shares a Central: each file asks what it asks,
 * and another till of the branch hears it all afterwards. A feature's own is a line here.
 */
const inACompany = [
  'src-main/selling/returns/returning.test.ts',
  'src-main/selling/returns/refunds.test.ts',
  'src-main/selling/returns/find-sales.test.ts',
  'src-main/selling/sale/finishing.test.ts',
  'src-main/selling/sale/selling.test.ts',
  'src-main/selling/sale/acts/secured-undo.test.ts',
  'src-main/selling/payment/*.test.ts',
  'src-main/selling/crediario/*.test.ts',
  'src-main/selling/order/orders.test.ts',
  'src-main/selling/order/own-discounts.test.ts',
  'src-main/rewards/vouchers/*.test.ts',
  'src-main/customers/customer/*.test.ts',
  'src-main/customers/survey/answers.test.ts',
  'src-main/customers/survey/surveys.test.ts',
  'src-main/customers/survey/results/results.test.ts',
  'src-main/customers/survey/results/crossing.test.ts',
  'src-main/goods/catalog/*.test.ts',
  'src-main/goods/stock/documents/adjustments.test.ts',
  'src-main/goods/stock/movements/movements.test.ts',
  'src-main/goods/product/*.test.ts',
  'src-main/store/settings/parameters.test.ts',
]

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
        test: {
          ...isolate,
          name: 'company',
          include: inACompany,
          exclude: endurance,
          setupFiles: ['src-main/testing/central/in-a-company.ts'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [cheapPins],
        test: { ...isolate, name: 'endurance', include: endurance, testTimeout: 120_000 },
      },
    ],
  },
})

import type { Work } from '../../platform/worker/task'

/** What the tests of the worker ask of it, over a table of numbers. */
export const sampleTasks = {
  sum: ({ above }: { readonly above: number }, { rows }: Work) =>
    rows('SELECT sum(value) FROM number WHERE value > @above AND going()', { above })[0]?.[0],
  folded: (order: { readonly text: string }, { rows }: Work) =>
    rows('SELECT fold(@text)', { ...order })[0]?.[0],
  write: (_order: object, { rows }: Work) => rows('INSERT INTO number VALUES (1) RETURNING value', {}),
  /** In pages, letting others have the thread in between. */
  endless: async (_order: object, { rows }: Work): Promise<never> => {
    for (;;) {
      rows('SELECT count(*) FROM number WHERE going()', {})
      await new Promise(setImmediate)
    }
  },
  /** One statement that never answers a row. */
  longStatement: (_order: object, { rows }: Work) =>
    rows(
      'WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE going()) SELECT n FROM up LIMIT -1 OFFSET 100000000000',
      {},
    ).length,
  die: (_order: object): never => process.exit(3),
}

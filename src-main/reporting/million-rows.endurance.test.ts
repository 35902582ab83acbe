import { randomUUID } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportBeside } from '../testing/platform/export-beside'
import { testFolder } from '../testing/platform/test-folder'
import { testTill, type TestTill } from '../testing/till/test-till'

const million = 1_000_000
const few = 20_000

let till: TestTill
beforeAll(() => {
  till = testTill(testFolder(afterAll))
  till.signIn('manager')
  till.database.write((db) =>
    db.run(
      `WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ?)
       INSERT INTO loyalty_log (at, program, operation, masked_member, amount_cents, attempt, duration_ms, answer)
       SELECT n, 'dito', 'quote', '(11) *****-4321', n % 50000, 1, n % 900, '' FROM up`,
      million,
    ),
  )
})

describe('a million rows', () => {
  it.each(['csv', 'xlsx'] as const)('go into %s with no more memory than a few', async (format) => {
    const folder = testFolder()
    const of = (rows: number) =>
      exportBeside(till.database.path, 'loyalty-log', format, rows + 1, join(folder, `${rows}`))
    const small = await of(few)
    const large = await of(million)
    expect([small.rows, large.rows]).toEqual([few, million])
    expect(large.peak - small.peak).toBeLessThan(80)
    expect(statSync(join(folder, `${million}`)).size).toBeGreaterThan(10_000_000)
  })

  it.each(['csv', 'xlsx'] as const)(
    'leave nothing as %s where they are stopped in the middle',
    async (format) => {
      const run = randomUUID()
      const question = { report: 'loyalty-log', from: '1969-12-01', until: '2026-03-10', choices: {} }
      // In this process the export takes turns with the poll: it is through only when nobody stopped it.
      const ended = till.refused('reports.export', { run, question, sort: null, format })
      await expect
        .poll(async () => (await till.must('reading.progress', { run }))?.looked ?? 0, { timeout: 20_000 })
        .toBeGreaterThan(few)
      const folder = join(till.folder, 'exports')
      expect(readdirSync(folder)).toHaveLength(1)
      await till.must('reading.stop', { run })
      expect(await ended).toEqual({ code: 'reading-stopped' })
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

import { expect, it, onTestFinished } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { openReading } from '../../platform/worker/reading-connection'
import { taskSignal } from '../../platform/worker/task-signal'
import { testFolder } from '../../testing/platform/test-folder'
import { payInCash, sell } from '../../testing/till/sell'
import { products } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { auditTrail } from '../reports/audit-trail'
import { salesList } from '../reports/sales-list'
import { exportRows } from './export-rows'
import type { Report } from './report'
import { keyedSql, pageSql, totalsSql } from './report-sql'

const day = 86_400_000
const count = 4_500

/** Three pages of sales of the last three weeks, their ids in no order of time. */
async function manySales(till: TestTill): Promise<void> {
  till.signIn('manager')
  await till.must('till.open', { float: cents(100_000) })
  const { id, totals } = await sell(till, [products.shirt, 1])
  await payInCash(till, id, totals.total)
  const columns = till.database.all<{ name: string }>("SELECT name FROM pragma_table_info('sale')")
  const others: Readonly<Record<string, string>> = {
    id: "printf('0190%04x-0000-7000-8000-%012x', (n * 7919) % 65536, n)",
    number: 'n + 1000',
    finished_at: `finished_at - n * ${(21 * day) / count}`,
  }
  const names = columns.map(({ name }) => name)
  till.database.write((db) =>
    db.run(
      `WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ?)
       INSERT INTO sale (${names.join(', ')})
       SELECT ${names.map((name) => others[name] ?? name).join(', ')}
       FROM up, (SELECT * FROM sale WHERE number IS NOT NULL LIMIT 1)`,
      count,
    ),
  )
}

it('takes out the same rows, each once, by the index of a short period and by the key of a long one', async () => {
  const till = testTill(testFolder())
  await manySales(till)
  const reading = openReading(till.database.path)
  onTestFinished(reading.close)
  const until = till.clock.now + 1
  const taken = (days: number) => [
    ...exportRows(
      salesList,
      {
        report: salesList.id,
        from: until - days * day,
        until,
        choices: {},
        clock: { timeZone: 'UTC', dayStartsAt: 0 },
      },
      salesList.order,
      reading.work(taskSignal()),
    ),
  ]
  const [short, long] = [taken(30), taken(300)]
  expect(short.length).toBe(3)
  expect(short.flat()).toEqual(long.flat())
  expect(new Set(short.flat().map(([, number]) => number)).size).toBe(count + 1)
})

it.each<[Report, string]>([
  [salesList, 'SEARCH sale USING INDEX sale_by_day (branch_id=? AND finished_at>? AND finished_at<?)'],
  [auditTrail, 'SEARCH entry USING INDEX audit_by_time (at>? AND at<?)'],
])('$id reads a page, its totals and a short export by the index of its period', (report, search) => {
  const { database } = testTill()
  const named: Record<string, unknown> = {
    from: 0,
    until: 1,
    after: 0,
    limit: 1,
    skip: 0,
    operator: null,
    branch: null,
    action: null,
  }
  const plan = (sql: string): string[] =>
    (
      database.raw.prepare(`EXPLAIN QUERY PLAN ${sql.replaceAll('AND going()', '')}`).all(named) as {
        detail: string
      }[]
    ).map(({ detail }) => detail)
  for (const sql of [
    pageSql(report, report.order),
    totalsSql(report),
    keyedSql(report, report.key ?? '', 'period'),
  ])
    expect(plan(sql)).toContain(search)
})

import type Sqlite from 'better-sqlite3'
import { z } from 'zod'
import type { WriteDb } from '../../platform/database/connection'
import { askReadOnly } from '../../platform/database/read-only'
import { databaseVersion } from '../../platform/database/version'
import { hasTable } from './backup-label'

/** By terminal. */
const issuedSchema = z.object({ of: z.int(), last: z.int() })
type Issued = z.infer<typeof issuedSchema>

/** The last numbers a file gave out, which no other paper may carry again. */
export const issuedNumbersSchema = z.object({
  sales: z.array(issuedSchema),
  returns: z.array(issuedSchema),
  orders: z.array(issuedSchema),
  customers: z.int(),
  printJobs: z.int(),
})
export type IssuedNumbers = z.infer<typeof issuedNumbersSchema>

/** What a file set aside had given out; null where it cannot be read. */
export function readIssuedNumbers(path: string): IssuedNumbers | null {
  return (
    askReadOnly(path, (raw) => {
      const all = (sql: string): Issued[] => raw.prepare(sql).all() as Issued[]
      const one = (sql: string): number => (raw.prepare(sql).get() as { last: number | null }).last ?? 0
      return {
        // By the row and by the sales themselves: either may be on the page that is gone.
        sales: all(`SELECT terminal_id AS "of", max(last) AS last FROM (
          SELECT id AS terminal_id, next_sale_number - 1 AS last FROM terminal
          UNION ALL SELECT terminal_id, number FROM sale WHERE number IS NOT NULL) GROUP BY terminal_id`),
        returns: hasTable(raw, 'return')
          ? all('SELECT id AS "of", next_return_number - 1 AS last FROM terminal')
          : [],
        orders: hasTable(raw, 'sales_order') ? all(lastOrders(raw)) : [],
        customers: one('SELECT max(search_id) AS last FROM customer'),
        printJobs: hasTable(raw, 'print_job') ? lastJob(raw) : 0,
      }
    }) ?? null
  )
}

/** Until version 37 orders were numbered by branch: then no terminal of it may go below. */
function lastOrders(raw: Sqlite.Database): string {
  return databaseVersion(raw) > 37
    ? 'SELECT terminal_id AS "of", max(number) AS last FROM sales_order GROUP BY terminal_id'
    : `SELECT terminal.id AS "of", max(number) AS last FROM sales_order
       JOIN terminal ON terminal.branch_id = sales_order.branch_id GROUP BY terminal.id`
}

function lastJob(raw: Sqlite.Database): number {
  const row = raw.prepare("SELECT seq AS last FROM sqlite_sequence WHERE name = 'print_job'").get() as
    | { last: number }
    | undefined
  return row?.last ?? 0
}

/** Makes every number given from now on higher than those. A terminal that is not in the file is left out. */
export function skipNumbers(db: WriteDb, issued: IssuedNumbers): void {
  for (const { of, last } of issued.sales)
    db.run('UPDATE terminal SET next_sale_number = max(next_sale_number, ?) WHERE id = ?', last + 1, of)
  for (const { of, last } of issued.returns)
    db.run('UPDATE terminal SET next_return_number = max(next_return_number, ?) WHERE id = ?', last + 1, of)
  for (const { of, last } of issued.orders) raiseFloor(db, 'order', of, last)
  raiseFloor(db, 'customer', 0, issued.customers)
  skipPrintJobs(db, issued.printJobs)
}

/**
 * Where the file set aside cannot be read: past whatever it may have given out since the copy. More sales a day than any
 * till makes.
 */
export function skipUnknownNumbers(db: WriteDb, days: number): void {
  const gap = (Math.max(0, Math.ceil(days)) + 1) * 2_000
  db.run(
    'UPDATE terminal SET next_sale_number = next_sale_number + ?, next_return_number = next_return_number + ?',
    gap,
    gap,
  )
  for (const { id } of db.all<{ id: number }>('SELECT id FROM terminal')) {
    const last = db.get<{ last: number | null }>(
      'SELECT max(number) AS last FROM sales_order WHERE terminal_id IN (?)',
      id,
    )
    raiseFloor(db, 'order', id, (last?.last ?? 0) + gap)
  }
  const customer = db.get<{ last: number | null }>('SELECT max(search_id) AS last FROM customer')
  raiseFloor(db, 'customer', 0, (customer?.last ?? 0) + gap)
  const job = db.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'print_job'")
  skipPrintJobs(db, (job?.seq ?? 0) + gap * 10)
}

/** Numbers that follow the highest there is begin above this instead (`number_floor`). */
function raiseFloor(db: WriteDb, kind: 'order' | 'customer', of: number, above: number): void {
  db.run(
    `INSERT INTO number_floor (kind, scope_id, above) VALUES (?, ?, ?)
     ON CONFLICT (kind, scope_id) DO UPDATE SET above = max(above, excluded.above)`,
    kind,
    of,
    above,
  )
}

function skipPrintJobs(db: WriteDb, last: number): void {
  if (db.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'print_job'", last) === 0)
    db.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('print_job', ?)", last)
}

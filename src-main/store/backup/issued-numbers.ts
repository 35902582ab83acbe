import type Sqlite from 'better-sqlite3'
import { z } from 'zod'
import type { TerminalId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'
import { COMPANY, numberFloor, raiseFloor } from '../../platform/database/number-floor-rows'
import { askReadOnly } from '../../platform/database/read-only'
import { lendUids } from '../../platform/database/shared-uids'
import { databaseVersion } from '../../platform/database/version'
import { hasTable } from './backup-label'

/** By the terminal's uid. */
const issuedSchema = z.object({ of: z.uuid(), last: z.int() })
type Issued = z.infer<typeof issuedSchema>

/** The last numbers a file gave out, which no other paper may carry again. */
export const issuedNumbersSchema = z.object({
  sales: z.array(issuedSchema),
  returns: z.array(issuedSchema),
  receivings: z.array(issuedSchema).default([]),
  stockPapers: z.array(issuedSchema).default([]),
  orders: z.array(issuedSchema),
  customers: z.int(),
  printJobs: z.int(),
})
export type IssuedNumbers = z.infer<typeof issuedNumbersSchema>

/** What a file set aside had given out; null where it cannot be read. */
export function readIssuedNumbers(path: string): IssuedNumbers | null {
  return (
    askReadOnly(path, (raw) => {
      const uid = uidOfTerminal(raw)
      const all = (sql: string): Issued[] =>
        raw
          .prepare<[], { of: string | null; last: number }>(
            `SELECT ${uid} AS "of", last FROM (${sql}) AS issued`,
          )
          .all()
          .flatMap(({ of, last }) => (of === null ? [] : [{ of, last }]))
      const one = (sql: string): number => (raw.prepare(sql).get() as { last: number | null }).last ?? 0
      return {
        // By the row and by the sales themselves: either may be on the page that is gone.
        sales: all(`SELECT terminal_id AS id, max(last) AS last FROM (
          SELECT id AS terminal_id, next_sale_number - 1 AS last FROM terminal
          UNION ALL SELECT terminal_id, number FROM sale WHERE number IS NOT NULL) GROUP BY terminal_id`),
        returns: hasTable(raw, 'return')
          ? all('SELECT id, next_return_number - 1 AS last FROM terminal')
          : [],
        receivings: hasTable(raw, 'receiving')
          ? all('SELECT id, next_receiving_number - 1 AS last FROM terminal')
          : [],
        stockPapers: hasTable(raw, 'stock_document')
          ? all('SELECT id, next_stock_number - 1 AS last FROM terminal')
          : [],
        orders: hasTable(raw, 'sales_order') ? all(lastOrders(raw)) : [],
        customers: one(lastCustomer(raw)),
        printJobs: hasTable(raw, 'print_job') ? lastJob(raw) : 0,
      }
    }) ?? null
  )
}

/** A file from before terminals had one gets the uid that bringing it up to date would give it. */
function uidOfTerminal(raw: Sqlite.Database): string {
  if (databaseVersion(raw) >= 36) return '(SELECT uid FROM terminal WHERE terminal.id = issued.id)'
  lendUids(raw)
  return "uid_of('terminal', issued.id)"
}

/**
 * By the orders and by the floor an earlier restoring left. Until version 37 orders were numbered by branch: then no
 * terminal of it may go below.
 */
function lastOrders(raw: Sqlite.Database): string {
  const floors = hasTable(raw, 'number_floor')
    ? "UNION ALL SELECT scope_id, above FROM number_floor WHERE kind = 'order'"
    : ''
  const last = (scope: string): string =>
    `SELECT scope, max(last) AS last FROM (SELECT ${scope} AS scope, number AS last FROM sales_order ${floors}) GROUP BY scope`
  return databaseVersion(raw) > 37
    ? `SELECT scope AS id, last FROM (${last('terminal_id')})`
    : `SELECT terminal.id, last FROM (${last('branch_id')}) JOIN terminal ON terminal.branch_id = scope`
}

/** From version 43 on the floor is the last code given; before that it was the row's number alone. */
function lastCustomer(raw: Sqlite.Database): string {
  const floor = hasTable(raw, 'number_floor')
    ? "UNION ALL SELECT above FROM number_floor WHERE kind = 'customer'"
    : ''
  return `SELECT max(last) AS last FROM (SELECT max(search_id) AS last FROM customer ${floor})`
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
    db.run('UPDATE terminal SET next_sale_number = max(next_sale_number, ?) WHERE uid = ?', last + 1, of)
  for (const { of, last } of issued.returns)
    db.run('UPDATE terminal SET next_return_number = max(next_return_number, ?) WHERE uid = ?', last + 1, of)
  for (const { of, last } of issued.receivings)
    db.run(
      'UPDATE terminal SET next_receiving_number = max(next_receiving_number, ?) WHERE uid = ?',
      last + 1,
      of,
    )
  for (const { of, last } of issued.stockPapers)
    db.run('UPDATE terminal SET next_stock_number = max(next_stock_number, ?) WHERE uid = ?', last + 1, of)
  for (const { of, last } of issued.orders) {
    const terminal = db.get<{ id: TerminalId }>('SELECT id FROM terminal WHERE uid = ?', of)
    if (terminal) raiseFloor(db, 'order', terminal.id, last)
  }
  raiseFloor(db, 'customer', COMPANY, issued.customers)
  skipPrintJobs(db, issued.printJobs)
}

/**
 * Where the file set aside cannot be read: past whatever it may have given out since the copy. More sales a day than any
 * till makes.
 */
export function skipUnknownNumbers(db: WriteDb, days: number): void {
  const gap = (Math.max(0, Math.ceil(days)) + 1) * 2_000
  db.run(
    `UPDATE terminal SET next_sale_number = next_sale_number + ?, next_return_number = next_return_number + ?,
       next_receiving_number = next_receiving_number + ?, next_stock_number = next_stock_number + ?`,
    gap,
    gap,
    gap,
    gap,
  )
  for (const { id } of db.all<{ id: number }>('SELECT id FROM terminal')) {
    const last = db.get<{ last: number | null }>(
      'SELECT max(number) AS last FROM sales_order WHERE terminal_id IN (?)',
      id,
    )
    raiseFloor(db, 'order', id, Math.max(last?.last ?? 0, numberFloor(db, 'order', id)) + gap)
  }
  const customer = db.get<{ last: number | null }>('SELECT max(search_id) AS last FROM customer')
  raiseFloor(
    db,
    'customer',
    COMPANY,
    Math.max(customer?.last ?? 0, numberFloor(db, 'customer', COMPANY)) + gap,
  )
  const job = db.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'print_job'")
  skipPrintJobs(db, (job?.seq ?? 0) + gap * 10)
}

function skipPrintJobs(db: WriteDb, last: number): void {
  if (db.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'print_job'", last) === 0)
    db.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('print_job', ?)", last)
}

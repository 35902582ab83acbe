import { z } from 'zod'
import { benefitSchema } from '#shared/goods/pricing/benefit'
import type { Instant, SaleId, TerminalId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { lineColumns, lineOf, readDiscount, type ReadLine } from './line-columns'
import { loadsOfSale } from './load-rows'
import { tendersOfSale } from './tender-rows'

type SaleRow = Omit<Sale, 'lines' | 'loads' | 'tenders' | 'discount' | 'benefits'> & {
  discount: string | null
  benefits: string
}
type LineRow = ReadLine & { readonly cancelled: 0 | 1 }

const saleColumns = `id, branch_id AS branchId, terminal_id AS terminalId, till_session_id AS tillSessionId,
  operator_id AS operatorId, state, opened_at AS openedAt, customer_id AS customerId, receipt_tax_id AS receiptTaxId,
  salesperson_id AS salespersonId, discount, benefits, parked_as AS parkedAs, number, finished_at AS finishedAt,
  finished_by AS finishedBy,
  order_id AS orderId, coalesce(priced_at, opened_at) AS pricedAt`

const inProgress = "terminal_id = ? AND state IN ('open', 'paying')"

/** The sale being rung up or paid at this terminal; at most one (the database sees to it). */
export function currentSale(db: ReadDb, terminalId: TerminalId): Sale | undefined {
  return assemble(db, db.get<SaleRow>(`SELECT ${saleColumns} FROM sale WHERE ${inProgress}`, terminalId))
}

/** The same, and whether something is being done with it right now: until that ends nothing else may change it. */
export function saleInHand(
  db: ReadDb,
  terminalId: TerminalId,
): { readonly sale: Sale; readonly isLocked: boolean } | undefined {
  const found = db.get<SaleRow & { locked: 0 | 1 }>(
    `SELECT ${saleColumns}, EXISTS (SELECT 1 FROM act WHERE act.sale_id = sale.id AND act.state = 'open') AS locked
     FROM sale WHERE ${inProgress}`,
    terminalId,
  )
  if (!found) return undefined
  const { locked, ...row } = found
  const sale = assemble(db, row)
  return sale && { sale, isLocked: locked === 1 }
}

export function findSale(db: ReadDb, id: SaleId): Sale | undefined {
  return assemble(db, db.get<SaleRow>(`SELECT ${saleColumns} FROM sale WHERE id = ?`, id))
}

/** The parked sales of a terminal, the oldest first. */
export function parkedSales(db: ReadDb, terminalId: TerminalId): Sale[] {
  return db
    .all<SaleRow>(
      `SELECT ${saleColumns} FROM sale WHERE terminal_id = ? AND state = 'parked' ORDER BY opened_at`,
      terminalId,
    )
    .flatMap((row) => assemble(db, row) ?? [])
}

interface RecentSale {
  readonly id: SaleId
  readonly number: number
  readonly finishedAt: Instant
  readonly customerName: string | null
  /** Who finished it. */
  readonly operatorName: string
  readonly total: Cents
  readonly change: Cents
  readonly voided: boolean
}

const recentLimit = 50

/** The latest finished or voided sales, newest first; or the one with this number. */
export function recentSales(db: ReadDb, terminalId: TerminalId, number: number | null): RecentSale[] {
  const rows = db.all<Omit<RecentSale, 'voided'> & { voided: 0 | 1 }>(
    `SELECT sale.id, sale.number, sale.finished_at AS finishedAt, customer.name AS customerName,
            operator.name AS operatorName, sale.total_cents + sale.loaded_cents AS total, sale.change_cents AS change,
            sale.state = 'voided' AS voided
     FROM sale JOIN operator ON operator.id = sale.finished_by LEFT JOIN customer ON customer.id = sale.customer_id
     WHERE sale.terminal_id = ? AND sale.number IS NOT NULL AND sale.number BETWEEN ? AND ?
     ORDER BY sale.number DESC LIMIT ${recentLimit}`,
    terminalId,
    number ?? 0,
    number ?? Number.MAX_SAFE_INTEGER,
  )
  return rows.map((row) => ({ ...row, voided: row.voided === 1 }))
}

/** What a sale came to, in cents; undefined unless it is finished. */
export function finishedFigures(
  db: ReadDb,
  id: SaleId,
): { readonly total: Cents; readonly change: Cents } | undefined {
  return db.get(
    "SELECT total_cents + loaded_cents AS total, change_cents AS change FROM sale WHERE id = ? AND state = 'finished'",
    id,
  )
}

function assemble(db: ReadDb, row: SaleRow | undefined): Sale | undefined {
  if (!row) return undefined
  const lines = db.all<LineRow>(
    `SELECT ${lineColumns}, cancelled FROM sale_line WHERE sale_id IN (?) ORDER BY position`,
    row.id,
  )
  const { benefits, ...header } = row
  return {
    ...header,
    discount: readDiscount(row.discount),
    benefits: benefits === '[]' ? [] : benefitsSchema.parse(JSON.parse(benefits)),
    lines: lines.map(({ cancelled, ...line }) => ({ ...lineOf(line), cancelled: cancelled === 1 })),
    loads: loadsOfSale(db, row.id),
    tenders: tendersOfSale(db, row.id),
  }
}

const benefitsSchema = z.array(benefitSchema)

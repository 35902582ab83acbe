import { maskTaxId } from '#shared/customers/customer/tax-id'
import type { BranchId, SaleId } from '#shared/kernel/ids'
import type { QuickSaleRow } from '#shared/selling/order/order-view'
import type { Tender } from '#shared/selling/payment/tender'
import type { ReadDb } from '../../platform/database/connection'
import { tendersOfSale } from '../sale/tender-rows'
import type { Page } from './order-list-queries'
import type { Meant } from './who-is-meant'

type RowDb = Omit<QuickSaleRow, 'kind' | 'maskedTaxId' | 'voided'> & {
  readonly taxId: string | null
  readonly voided: 0 | 1
}
type Condition = readonly [string, ...(string | number)[]]

/** Finished sales that came from no order, by the filters of Consulta de Pedidos, newest first (FEATURES B4). */
export function quickSalesBy(db: ReadDb, page: Page, meant: Meant): QuickSaleRow[] {
  const { branchId, filter, after, limit } = page
  const { salespersonId, from, until } = filter
  const end = after ?? { createdAt: until ?? Number.MAX_SAFE_INTEGER, number: 0 }
  const everywhere: Condition[] = [
    ['branch_id IN (?)', branchId],
    ['order_id IS NULL AND number IS NOT NULL'],
    ['(finished_at, number) < (?, ?)', end.createdAt, end.number],
    ...(from === null ? [] : ([['finished_at >= ?', from]] satisfies Condition[])),
    ...(salespersonId === null ? [] : ([['salesperson_id IN (?)', salespersonId]] satisfies Condition[])),
  ]
  // By row number: it stands in every index, so that none but the page's rows are read.
  const found = waysTo(meant, page).flatMap(({ index, where }) => {
    const conditions = [...everywhere, ...where]
    return db.all<{ row: number }>(
      `SELECT rowid AS row FROM sale ${index} WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
       ORDER BY finished_at DESC, number DESC LIMIT ?`,
      ...conditions.flatMap(([, ...values]) => values),
      limit,
    )
  })
  // Names are read for the page alone, as for orders.
  return db
    .all<RowDb>(
      `SELECT sale.id, number, finished_at AS finishedAt, customer.name AS customerName,
              coalesce(customer.tax_id, receipt_tax_id) AS taxId, seller.name AS salespersonName,
              operator.name AS operatorName, terminal.name AS terminalName, total_cents AS total,
              change_cents AS change, sale.state = 'voided' AS voided
       FROM sale JOIN operator ON operator.id = finished_by JOIN terminal ON terminal.id = terminal_id
         LEFT JOIN customer ON customer.id = sale.customer_id LEFT JOIN operator AS seller ON seller.id = salesperson_id
       WHERE sale.rowid IN (SELECT value FROM json_each(?))
       ORDER BY finished_at DESC, number DESC LIMIT ?`,
      JSON.stringify(found.map(({ row }) => row)),
      limit,
    )
    .map(({ taxId, voided, ...row }) => ({
      kind: 'quick-sale',
      ...row,
      maskedTaxId: taxId === null ? null : maskTaxId(taxId),
      voided: voided === 1,
    }))
}

interface Way {
  readonly index: string
  readonly where: readonly Condition[]
}

/** Each with the index that has its order: left to itself, SQLite walks the sales by date until it has met enough. */
function waysTo(meant: Meant, { branchId, filter }: Page): Way[] {
  switch (meant.kind) {
    case 'anything':
      return [
        {
          index: `INDEXED BY ${filter.salespersonId === null ? 'quick_sale_by_date' : 'quick_sale_by_salesperson'}`,
          where: [],
        },
      ]
    case 'number':
      return [
        {
          index: 'INDEXED BY sale_number',
          where: [
            meant.terminalId === null
              ? ['terminal_id IN (SELECT id FROM terminal WHERE branch_id IN (?))', branchId]
              : ['terminal_id = ?', meant.terminalId],
            ['number = ?', meant.number],
          ],
        },
      ]
    case 'customers': {
      const theirs: Way = {
        index: 'INDEXED BY sale_by_customer',
        where: [['sale.customer_id IN (SELECT value FROM json_each(?))', JSON.stringify(meant.ids)]],
      }
      const bearing: Way[] =
        meant.taxId === null
          ? []
          : [{ index: 'INDEXED BY sale_by_receipt_tax_id', where: [['receipt_tax_id = ?', meant.taxId]] }]
      return [theirs, ...bearing]
    }
  }
}

/** What a finished sale was paid with. */
export function quickSalePayments(db: ReadDb, branchId: BranchId, saleId: SaleId): Tender[] {
  const sale = db.get(
    'SELECT 1 FROM sale WHERE id IN (?) AND branch_id = ? AND number IS NOT NULL',
    saleId,
    branchId,
  )
  return sale === undefined ? [] : tendersOfSale(db, saleId)
}

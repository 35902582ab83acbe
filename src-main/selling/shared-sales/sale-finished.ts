import { saleIdSchema } from '#shared/kernel/ids'
import { saleFinishedSchema, type SaleFinished } from '#shared/selling/shared-sales/sale-finished'
import type { FactSource } from '../../platform/central-link/fact-source'
import type { ReadDb } from '../../platform/database/connection'
import { valueMovesOf } from '../../rewards/stored-value/value-moves'
import { loadsOfSale } from '../sale/load-rows'
import { hearFinished } from './hear-finished'

type Header = Omit<SaleFinished, 'lines' | 'loads' | 'value' | 'tenders' | 'discount' | 'benefits'> & {
  readonly at: number
  readonly discount: string | null
  readonly benefits: string
}
type Line = Omit<SaleFinished['lines'][number], 'adjustments' | 'discount'> & {
  readonly discount: string | null
}
type Adjustment = SaleFinished['lines'][number]['adjustments'][number]
type Tender = Omit<SaleFinished['tenders'][number], 'detail'> & { readonly detail: string }

/** A sale that was finished (FEATURES A5). What became of it later is told by facts of its own. */
export const saleFinished: FactSource = {
  type: 'sale-finished',
  version: 1,
  tell(db, sale) {
    const header = db.get<Header>(
      `SELECT id AS sale, number, opened_at AS openedAt, priced_at AS pricedAt, operator_id AS operator,
              finished_by AS finishedBy, customer_id AS customer, salesperson_id AS salesperson, order_id AS "order", gross_cents AS gross,
              total_cents AS total, change_cents AS change, discount, benefits, finished_at AS at
       FROM sale WHERE id = ? AND number IS NOT NULL`,
      sale,
    )
    if (!header) throw new Error(`Sale ${sale} is not finished`)
    const { at, discount, benefits, ...rest } = header
    const body: SaleFinished = {
      ...rest,
      discount: parsed(discount),
      benefits: JSON.parse(benefits) as SaleFinished['benefits'],
      lines: linesOf(db, sale),
      loads: loadsOfSale(db, saleIdSchema.parse(sale)).map(({ id, account, amount }) => ({
        id,
        account,
        amount,
      })),
      value: valueMovesOf(db, 'finish', sale),
      tenders: tendersOf(db, sale),
    }
    return { at, body: saleFinishedSchema.parse(body) }
  },
  past: (db, terminalId, after, limit) =>
    db.all(
      `SELECT id AS subject, number AS position FROM sale
       WHERE terminal_id IN (?) AND number > ? ORDER BY number LIMIT ?`,
      terminalId,
      after,
      limit,
    ),
  hear: hearFinished,
}

function linesOf(db: ReadDb, sale: string): SaleFinished['lines'] {
  return db
    .all<Line>(
      `SELECT sale_line.id, position, product.uid AS product, sale_line.code, barcode, sale_line.description, variant,
              sale_line.unit, family.uid AS family, brand.uid AS brand, quantity_thousandths AS quantity,
              unit_price_cents AS unitPrice, sale_line.promotional_price_cents AS promotionalPrice,
              label_price_cents AS labelPrice, unit_cost_cents AS unitCost, discount, salesperson_id AS salesperson, gross_cents AS gross,
              net_cents AS net, lot, expires_on AS expiresOn, serial
       FROM sale_line JOIN product ON product.id = product_id LEFT JOIN family ON family.id = sale_line.family_id
       LEFT JOIN brand ON brand.id = sale_line.brand_id
       WHERE sale_id IN (?) AND cancelled = 0 ORDER BY position`,
      sale,
    )
    .map((line) => ({ ...line, discount: parsed(line.discount), adjustments: adjustmentsOf(db, line.id) }))
}

function adjustmentsOf(db: ReadDb, line: string): Adjustment[] {
  return db.all<Adjustment>(
    `SELECT kind, label, amount_cents AS amount, rule, source FROM sale_adjustment
     WHERE line_id IN (?) ORDER BY sequence`,
    line,
  )
}

/** What pays the sale; what was taken off it again is not among it. */
function tendersOf(db: ReadDb, sale: string): SaleFinished['tenders'] {
  return db
    .all<Tender>(
      `SELECT id, sequence, kind, amount_cents AS amount, detail FROM sale_tender
       WHERE sale_id IN (?) AND state IN ('confirmed', 'refunding', 'refunded') ORDER BY sequence`,
      sale,
    )
    .map((tender) => ({ ...tender, detail: parsed(tender.detail) }))
}

function parsed(json: string | null): SaleFinished['discount'] {
  return json === null ? null : (JSON.parse(json) as SaleFinished['discount'])
}

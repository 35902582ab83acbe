import type Sqlite from 'better-sqlite3'
import { moveSoldStock } from '#main/goods/stock/stock-of-sales'
import type { WriteDb } from '#main/platform/database/connection'
import { tenderDetail } from '#main/selling/sale/tender-rows'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { splitInstallments } from '#shared/kernel/money/installments'
import { installmentCode } from '#shared/selling/crediario/installment-code'
import { dueDays } from '#shared/selling/payment/due-days'
import type { Settlement } from '#shared/selling/payment/settle'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { loadedBy } from '#shared/selling/sale/load'
import type { FinishedSale } from '#shared/selling/sale/sale'
import type { Random } from '../random'
import { seededId } from '../seeded-id'
import { giftCardWriter } from './demo-gift-cards'

interface FinishedPastSale {
  readonly sale: FinishedSale
  readonly figures: PricedSale
  readonly settlement: Settlement
  readonly receipt: ReceiptDocument
}

/**
 * Writes finished sales as the app leaves them behind, each row once: the app itself inserts a sale scan by scan and
 * updates it on finishing, which for a million sales takes three times as long.
 */
export function pastSaleWriter(
  raw: Sqlite.Database,
  random: Random,
): (db: WriteDb, finished: FinishedPastSale) => void {
  const into = (table: string, columns: string) => {
    const places = columns.replace(/\w+/g, '?')
    return raw.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`)
  }
  const insertSale = into(
    'sale',
    `id, branch_id, terminal_id, till_session_id, operator_id, state, opened_at, customer_id, receipt_tax_id,
     salesperson_id, discount, number, finished_at, finished_by, gross_cents, total_cents, loaded_cents, change_cents`,
  )
  const insertLine = into(
    'sale_line',
    `id, unit_cost_cents, sale_id, position, product_id, code, description, variant, unit, family_id, brand_id, quantity_thousandths,
     unit_price_cents, promotional_price_cents, discount, salesperson_id, gross_cents, net_cents`,
  )
  const insertAdjustment = into(
    'sale_adjustment',
    'line_id, sequence, kind, label, amount_cents, rule, source',
  )
  const insertTender = into('sale_tender', `id, sale_id, sequence, kind, state, amount_cents, detail`)
  const insertReceivable = into(
    'receivable',
    `id, code, branch_id, customer_id, tender_id, installment, installments, issued_at, due_on, amount_cents`,
  )
  const insertCash = into('cash_movement', 'id, till_session_id, kind, sale_id, amount_cents, at')
  const fillCards = giftCardWriter(raw)
  const insertReceipt = into('receipt', 'sale_id, kind, document')

  const costOf = raw.prepare<[number], number | null>('SELECT cost_cents FROM product WHERE id = ?').pluck()

  const writeLines = (db: WriteDb, { sale, figures }: FinishedPastSale): void => {
    sale.lines.forEach((line, index) => {
      const figure = figures.lines[index]
      if (figure?.id !== line.id) throw new Error(`Line ${line.id} was not priced`)
      insertLine.run(
        line.id,
        costOf.get(line.productId) ?? null,
        sale.id,
        line.position,
        line.productId,
        line.code,
        line.description,
        line.variant,
        line.unit,
        line.familyId,
        line.brandId,
        line.quantity,
        line.unitPrice,
        line.promotionalPrice,
        json(line.discount),
        line.salespersonId,
        figure.gross,
        figure.net,
      )
      figure.adjustments.forEach(({ kind, label, amount, rule = null, source = null }, sequence) =>
        insertAdjustment.run(line.id, sequence, kind, label, amount, rule, source),
      )
    })
    moveSoldStock(db, sale.id, 'sale', sale.finishedAt)
  }

  const writeTenders = ({ sale, settlement }: FinishedPastSale): void => {
    sale.tenders.forEach((tender, index) => {
      insertTender.run(
        tender.id,
        sale.id,
        index + 1,
        tender.kind,
        'confirmed',
        tender.amount,
        tenderDetail(tender),
      )
      if (tender.kind === 'cash') {
        const kept = tender.amount - settlement.change
        insertCash.run(
          seededId(sale.finishedAt, random),
          sale.tillSessionId,
          'sale',
          sale.id,
          kept,
          sale.finishedAt,
        )
      }
      if (tender.kind === 'store-credit') {
        const days = dueDays(tender.firstDueOn, tender.installments)
        splitInstallments(tender.amount, tender.installments).forEach((amount, nth) =>
          insertReceivable.run(
            `${tender.id}/${nth + 1}`,
            installmentCode(tender.id, nth + 1),
            sale.branchId,
            sale.customerId,
            tender.id,
            nth + 1,
            tender.installments,
            sale.finishedAt,
            days[nth],
            amount,
          ),
        )
      }
    })
  }

  return (db, finished) => {
    const { sale, figures, settlement, receipt } = finished
    insertSale.run(
      sale.id,
      sale.branchId,
      sale.terminalId,
      sale.tillSessionId,
      sale.operatorId,
      'finished',
      sale.openedAt,
      sale.customerId,
      sale.receiptTaxId,
      sale.salespersonId,
      json(sale.discount),
      sale.number,
      sale.finishedAt,
      sale.finishedBy,
      figures.gross,
      figures.total,
      loadedBy(sale),
      settlement.change,
    )
    writeLines(db, finished)
    writeTenders(finished)
    if (sale.loads.length > 0) fillCards(sale)
    insertReceipt.run(sale.id, 'sale', JSON.stringify(receipt))
  }
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value)
}

import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { TerminalId } from '#shared/kernel/ids'
import { subtract, sumBy, ZERO } from '#shared/kernel/money/cents'
import { splitInstallments } from '#shared/kernel/money/installments'
import { dueDays } from '#shared/selling/payment/due-days'
import type { Settlement } from '#shared/selling/payment/settle'
import { soldLines, type FinishedSale } from '#shared/selling/sale/sale'
import { moveStock } from '../../goods/stock/stock-rows'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { moveCash } from '../../store/till/till-rows'

/** Takes the terminal's next printed number; taken inside the finishing transaction, so that no gap can appear. */
export function takeSaleNumber(db: WriteDb, terminalId: TerminalId): number {
  const row = db.get<{ number: number }>(
    'UPDATE terminal SET next_sale_number = next_sale_number + 1 WHERE id = ? RETURNING next_sale_number - 1 AS number',
    terminalId,
  )
  if (!row) throw new Error(`Terminal ${terminalId} is not in the database`)
  return row.number
}

/** Writes all a finished sale leaves behind: figures, stock, cash and receivables. */
export function recordFinish(
  db: WriteDb,
  sale: FinishedSale,
  figures: PricedSale,
  settlement: Settlement,
): void {
  db.run(
    `UPDATE sale SET state = 'finished', number = ?, finished_at = ?, finished_by = ?, gross_cents = ?, total_cents = ?, change_cents = ?
     WHERE id = ?`,
    sale.number,
    sale.finishedAt,
    sale.finishedBy,
    figures.gross,
    figures.total,
    settlement.change,
    sale.id,
  )
  recordLines(db, sale, figures)
  moveStock(db, sale.id, 'sale', sale.finishedAt)
  recordCash(db, sale, settlement)
  recordReceivables(db, sale)
}

function recordLines(db: WriteDb, sale: FinishedSale, figures: PricedSale): void {
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  for (const line of soldLines(sale)) {
    const figure = priced.get(line.id)
    if (!figure) throw new Error(`Line ${line.id} was not priced`)
    db.run(
      'UPDATE sale_line SET gross_cents = ?, net_cents = ? WHERE id = ?',
      figure.gross,
      figure.net,
      line.id,
    )
    figure.adjustments.forEach(({ kind, label, amount }, sequence) => {
      db.run(
        'INSERT INTO sale_adjustment (line_id, sequence, kind, label, amount_cents) VALUES (?, ?, ?, ?, ?)',
        line.id,
        sequence,
        kind,
        label,
        amount,
      )
    })
  }
}

function recordCash(db: WriteDb, sale: FinishedSale, settlement: Settlement): void {
  const received = sumBy(sale.tenders, ({ kind, amount }) => (kind === 'cash' ? amount : ZERO))
  if (received === 0) return
  moveCash(db, {
    id: newId(),
    tillSessionId: sale.tillSessionId,
    kind: 'sale',
    saleId: sale.id,
    amount: subtract(received, settlement.change),
    at: sale.finishedAt,
  })
}

function recordReceivables(db: WriteDb, sale: FinishedSale): void {
  for (const tender of sale.tenders) {
    if (tender.kind !== 'store-credit') continue
    const days = dueDays(tender.firstDueOn, tender.installments)
    splitInstallments(tender.amount, tender.installments).forEach((amount, index) => {
      db.run(
        'INSERT INTO receivable (tender_id, installment, customer_id, due_on, amount_cents) VALUES (?, ?, ?, ?, ?)',
        tender.id,
        index + 1,
        sale.customerId,
        days[index] ?? tender.firstDueOn,
        amount,
      )
    })
  }
}

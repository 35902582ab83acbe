import type { TerminalId } from '#shared/kernel/ids'
import { loadedBy } from '#shared/selling/sale/load'
import type { WriteDb } from '../../platform/database/connection'
import type { Finished } from './participant'
import { confirmTenders } from './tender-rows'

/** Takes the terminal's next printed number; taken inside the finishing transaction, so that no gap can appear. */
export function takeSaleNumber(db: WriteDb, terminalId: TerminalId): number {
  const row = db.get<{ number: number }>(
    'UPDATE terminal SET next_sale_number = next_sale_number + 1 WHERE id = ? RETURNING next_sale_number - 1 AS number',
    terminalId,
  )
  if (!row) throw new Error(`Terminal ${terminalId} is not in the database`)
  return row.number
}

/** Writes that the sale is finished, and what it came to. */
export function recordFinish(db: WriteDb, { sale, figures, settlement }: Finished): void {
  db.run(
    `UPDATE sale SET state = 'finished', number = ?, finished_at = ?, finished_by = ?, gross_cents = ?, total_cents = ?, loaded_cents = ?, change_cents = ?
     WHERE id = ?`,
    sale.number,
    sale.finishedAt,
    sale.finishedBy,
    figures.gross,
    figures.total,
    loadedBy(sale),
    settlement.change,
    sale.id,
  )
  confirmTenders(db, sale.id)
  db.stored('sale')
}

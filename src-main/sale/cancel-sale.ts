import type { SaleId } from '../../src-shared/ids'
import { ok, type Result } from '../../src-shared/result'
import { figuresOf, moveTo } from '../../src-shared/sale/sale-edits'
import { soldLines } from '../../src-shared/sale/sale'
import type { Caller } from '../access/caller'
import { recordAudit } from '../audit/record-audit'
import { activePriceRules } from '../pricing/price-rule-queries'
import type { Desk } from '../database/desk'
import { editSale, type NotOpen } from './sale-edit-queries'

/** Gives up the sale in progress. Its lines and tenders stay in the database with the reason. */
export function cancelSale(
  desk: Desk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Result<null, NotOpen> {
  const edited = editSale<NotOpen>(desk, saleId, (sale, db) => {
    recordAudit(db, {
      at: desk.now(),
      terminalId: desk.terminal.id,
      operatorId: caller.operator.id,
      approverId: caller.granted?.approver.id ?? null,
      action: 'sale.cancel',
      saleId,
      detail: {
        reason,
        lines: soldLines(sale).length,
        total: figuresOf(sale, activePriceRules(db, desk.now())).total,
        tenders: sale.tenders.map((tender) => tender.kind),
      },
    })
    return moveTo(sale, 'cancelled')
  })
  return edited.ok ? ok(null) : edited
}

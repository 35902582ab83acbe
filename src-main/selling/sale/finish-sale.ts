import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { checkFinish } from '#shared/selling/sale/sale-edits'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { Caller } from '../../store/access/caller'
import { performAct, type ActRefusal } from './acts/perform-act'
import { recordFinish, takeSaleNumber } from './finish-rows'
import type { Finished, FinishDenial, Finishing, SaleDesk } from './participant'
import { currentSale } from './sale-queries'

interface FinishedAnswer {
  readonly saleId: SaleId
  readonly number: number
  readonly total: Cents
  readonly change: Cents
  readonly awaitsCampaign: boolean
}

/** Finishes the sale in the caller's name: its number, and all that everybody it concerns makes of it, or nothing. */
export function finishSale(
  desk: SaleDesk,
  caller: Caller,
  saleId: SaleId,
): Promise<Result<FinishedAnswer, FinishDenial | ActRefusal>> {
  return performAct<Finishing, Finished, FinishedAnswer, FinishDenial>(desk, {
    decide: (db) => {
      const sale = currentSale(db, desk.terminal.id)
      if (!sale || sale.id !== saleId) return fail({ code: 'sale-not-open' })
      const figures = saleFigures(db, sale)
      const settlement = checkFinish(sale, figures)
      if (!settlement.ok) return settlement
      const at = desk.now()
      return ok({ kind: 'finish', desk, caller, at, sale, figures, settlement: settlement.value })
    },
    securing: ({ outside }) => outside?.finish,
    check: (one, db, act) => one.checkFinish?.(db, act),
    record: (db, act) => {
      const number = takeSaleNumber(db, desk.terminal.id)
      const sale = { ...act.sale, number, finishedAt: act.at, finishedBy: caller.operator.id }
      const deed = { ...act, sale }
      recordFinish(db, deed)
      return deed
    },
    effect: (one, db, deed) => one.finish?.(db, deed),
    answer: (_db, { sale, settlement }, left) => ({
      saleId,
      number: sale.number,
      total: settlement.due,
      change: settlement.change,
      awaitsCampaign: left.some(({ awaitsCampaign }) => awaitsCampaign === true),
    }),
  })
}

import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { programName, type CashbackProgramId } from '#shared/loyalty/port/program-id'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { editSale } from '../../selling/sale/edit-sale'
import type { SaleDesk } from '../../selling/sale/participant'
import { beginParticipation, participationOf, saveParticipation } from '../ledger/participation-rows'
import { writeLoyaltyLog } from '../log/loyalty-log-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { maskMember } from '../port/mask-member'
import type { Off, WithoutMember } from '../port/refusals'
import { usedOf, using, without } from './benefit-on-sale'
import { servedSale, type NotOpen } from './edit-participation'
import { dropParticipation, releaseReservations } from './undo-benefit'

type UseRefusal =
  | NotOpen
  | Off
  | WithoutMember
  | { readonly code: 'quote-is-stale' }
  | { readonly code: 'amount-outside-limits'; readonly minimum: Cents; readonly maximum: Cents }

/** Uses so much of the balance, in cents, as the operator's discount (FEATURES C6, C11). */
export function useCashback(
  desk: LoyaltyDesk & SaleDesk,
  { saleId, amount }: { readonly saleId: SaleId; readonly amount: Cents },
): Result<SaleView, UseRefusal> {
  return editSale<UseRefusal>(desk, saleId, (sale, db) => {
    const served = servedSale(db, desk, saleId)
    if (!served.ok) return served
    const taking = participationOf(db, saleId)
    if (taking?.state !== 'open') return fail({ code: 'loyalty-without-member' })
    const { quote, quoteStale } = taking
    if (quote === null || quoteStale) return fail({ code: 'quote-is-stale' })
    const { minimum, maximum } = quote
    if (amount < minimum || amount > maximum) return fail({ code: 'amount-outside-limits', minimum, maximum })
    if (amount === usedOf(sale, taking)) return ok(sale)
    releaseReservations(db, desk, taking)
    saveParticipation(db, { ...taking, cleared: false })
    return ok(using(sale, taking, amount))
  })
}

/** Uses nothing of it: the full price returns, the balance stays the customer's (FEATURES D5). */
export function clearCashback(desk: LoyaltyDesk & SaleDesk, saleId: SaleId): Result<SaleView, NotOpen | Off> {
  return editSale<NotOpen | Off>(desk, saleId, (sale, db) => {
    const taking = participationOf(db, saleId)
    if (!taking) return ok(sale)
    releaseReservations(db, desk, taking)
    saveParticipation(db, { ...taking, cleared: true })
    return ok(without(sale, taking))
  })
}

/** The customer takes no part in this sale: nothing is used or earned, and the log says so (FEATURES C3). */
export function skipCashback(desk: LoyaltyDesk & SaleDesk, saleId: SaleId): Result<SaleView, NotOpen | Off> {
  return editSale<NotOpen | Off>(desk, saleId, (sale, db) => {
    const served = servedSale(db, desk, saleId)
    if (!served.ok) return served
    const { program } = served.value
    const known = participationOf(db, saleId)
    if (known?.state === 'skipped' || sale.customerId === null) return ok(sale)
    if (known) dropParticipation(db, desk, known)
    const at = desk.now()
    const { customerId } = sale
    beginParticipation(db, { saleId, program, customerId, member: null, state: 'skipped', at })
    writeLoyaltyLog(db, {
      at,
      program,
      operation: 'skipped',
      saleId,
      maskedMember: known?.member ? maskMember(known.program, known.member) : null,
      amount: known ? usedOf(sale, known) : null,
      attempt: 1,
      duration: 0,
      fault: null,
      answer: why(known?.toldAt ?? null, program),
    })
    return ok(known ? without(sale, known) : sale)
  })
}

function why(toldAt: number | null, program: CashbackProgramId): string {
  const name = programName(program)
  return toldAt === null
    ? `O cliente não quis participar do ${name}.`
    : `O cliente saiu do ${name} antes de concluir: nada foi usado nem acumulado.`
}

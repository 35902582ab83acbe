import type { SaleId, TenderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { TenderOf } from '#shared/selling/payment/tender'
import { moveTender, type TenderState } from '#shared/selling/payment/tender-states'
import type { Sale } from '#shared/selling/sale/sale'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { editSale, type NotOpen } from '../../selling/sale/edit-sale'
import type { SaleDesk } from '../../selling/sale/participant'
import { currentSale } from '../../selling/sale/sale-queries'
import type { ValueAuthority } from '../stored-value/value-authority'

export type AskRefusal = { readonly code: 'gift-card-unreachable' } | { readonly code: 'gift-card-in-use' }

type CardTender = TenderOf<'gift-card'>

/**
 * Asks the home of a card to hold all of it under the tender's own id, as often as it takes: it is held once. An answer
 * that got lost leaves the tender `unknown`, to be asked for again or taken off; who was not reached, and who says no, take
 * it off the sale.
 */
export async function askForCard(
  desk: SaleDesk,
  authority: ValueAuthority,
  { saleId, id }: { readonly saleId: SaleId; readonly id: TenderId },
): Promise<Result<SaleView, NotOpen | AskRefusal | { readonly code: 'tender-not-found' }>> {
  const sale = currentSale(desk.database, desk.terminal.id)
  const tender = sale?.tenders.find((one) => one.id === id)
  if (sale?.id !== saleId || tender?.kind !== 'gift-card') return fail({ code: 'tender-not-found' })
  if (tender.state === 'approved') return editSale(desk, saleId, (current) => ok(current))
  const said = await authority.hold({ hold: id, account: tender.account, amount: tender.worth })
  if (said.kind === 'unknown') return settled(desk, saleId, id, (one) => [moved(one, 'unknown')])
  if (said.kind === 'answered' && said.value.kind === 'held')
    return settled(desk, saleId, id, (one) => [moved(one, 'approved')])
  // An earlier try may have arrived: only where this one was the first is it known that nothing is held.
  if (said.kind === 'unreachable' && tender.state === 'unknown')
    return fail({ code: 'gift-card-unreachable' })
  const refused = settled(desk, saleId, id, () => [])
  if (!refused.ok) return refused
  return fail({
    code:
      said.kind === 'answered' && said.value.kind !== 'refused'
        ? 'gift-card-in-use'
        : 'gift-card-unreachable',
  })
}

function moved(tender: CardTender, state: TenderState): CardTender {
  return tender.state === state ? tender : moveTender(tender, state)
}

/** Writes what was said; a tender that left the sale meanwhile stays away. */
function settled(
  desk: SaleDesk,
  saleId: SaleId,
  id: TenderId,
  become: (tender: CardTender) => CardTender[],
): Result<SaleView, NotOpen> {
  return editSale(desk, saleId, (sale) =>
    ok({ ...sale, tenders: sale.tenders.flatMap((one) => settle(one, id, become)) }),
  )
}

function settle(
  one: Sale['tenders'][number],
  id: TenderId,
  become: (tender: CardTender) => CardTender[],
): Sale['tenders'][number][] {
  const isAsked =
    one.id === id && one.kind === 'gift-card' && (one.state === 'asked' || one.state === 'unknown')
  return isAsked ? become(one) : [one]
}

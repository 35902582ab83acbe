import { randomUUID } from 'node:crypto'
import { loadIdSchema, type LoadId, type SaleId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { RefundKind } from '#shared/selling/returns/refund'
import { returnFor } from './give-back'
import { figures, newTenderId, payInCash } from './sell'
import type { TestTill } from './test-till'

export const newLoadId = () => loadIdSchema.parse(randomUUID())

/** A sale of nothing but one gift card, not paid yet; with its number, drawn unless told. */
export async function cardOnSale(till: TestTill, worth: number, number: string | null = null) {
  const load = { id: newLoadId(), number, amount: cents(worth) }
  const { id: saleId } = await till.must('gift-card.sell', load)
  const [code] = figures(
    till,
    `SELECT code FROM value_account JOIN sale_load ON account_id = value_account.id
    WHERE sale_load.id = '${load.id}'`,
  )
  return { saleId, loadId: load.id, number: String(code) }
}

/** A card worth so much, sold by itself for cash. */
export async function soldCard(till: TestTill, worth: number, number: string | null = null) {
  const card = await cardOnSale(till, worth, number)
  await payInCash(till, card.saleId, worth)
  return card
}

/** A return of a card that was sold, and of no goods. */
export const cardBack = (
  { saleId, loadId }: { readonly saleId: SaleId; readonly loadId: LoadId },
  refund: RefundKind = 'cash',
) => ({ ...returnFor(refund), saleId, lines: [], loads: [loadId] })

/** What a till sends to pay a sale with a card. */
export const useOf = (saleId: SaleId, number: string, lost: number | null = null) => ({
  saleId,
  id: newTenderId(),
  number,
  lost: lost === null ? null : cents(lost),
})

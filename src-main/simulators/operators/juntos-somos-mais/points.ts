import { cents } from '#shared/kernel/money/cents'
import { scaleHalfUp } from '#shared/kernel/money/round'
import type { CreditedItem } from './jsm-books'
import type { JsmData } from './jsm-data'

/** R$ 1.000,00 in cents. */
const THOUSAND = 100_000

/** Whole points for what is left of the items by the store's table, rounded down once per crediting. */
export function pointsFor(
  { stores }: JsmData,
  cnpj: string,
  items: readonly Pick<CreditedItem, 'brand' | 'total' | 'quantity' | 'left'>[],
): number {
  const exact = items.reduce((sum, { brand, total, quantity, left }) => {
    const value = cents(scaleHalfUp(total, left, quantity))
    return sum + value * rateOf(stores, cnpj, brand)
  }, 0)
  return Math.floor(exact / THOUSAND)
}

/** Whether a brand scores in a store. */
export function scores({ stores }: JsmData, cnpj: string, brand: string): boolean {
  return rateOf(stores, cnpj, brand) > 0
}

function rateOf(stores: JsmData['stores'], cnpj: string, brand: string): number {
  return stores.find((store) => store.cnpj === cnpj)?.pointsPerThousand[brand] ?? 0
}

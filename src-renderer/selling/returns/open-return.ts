import { create } from 'zustand'
import type { ReturnableSale } from '#shared/selling/returns/return-view'
import { goTo } from '../../shell/places/use-place'

/** The sale “Trocas e Devoluções” opens with; null: it is looked for there. */
const useOpenedSaleStore = create<{ readonly sale: ReturnableSale | null }>(() => ({ sale: null }))

/** Goes to “Trocas e Devoluções” with a sale that somebody has before them already. */
export function openReturn(sale: ReturnableSale): void {
  useOpenedSaleStore.setState({ sale })
  goTo('returns')
}

export function openedSale(): ReturnableSale | null {
  return useOpenedSaleStore.getState().sale
}

export function forgetOpenedSale(): void {
  useOpenedSaleStore.setState({ sale: null })
}

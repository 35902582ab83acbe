import { create } from 'zustand'
import type { ReturnableSale } from '#shared/selling/returns/return-view'

/** The sale “Trocas e Devoluções” opens with; null: it is looked for there. */
const useOpenedSaleStore = create<{ readonly sale: ReturnableSale | null }>(() => ({ sale: null }))

export function openedSale(): ReturnableSale | null {
  return useOpenedSaleStore.getState().sale
}

export function openWith(sale: ReturnableSale): void {
  useOpenedSaleStore.setState({ sale })
}

export function forgetOpenedSale(): void {
  useOpenedSaleStore.setState({ sale: null })
}

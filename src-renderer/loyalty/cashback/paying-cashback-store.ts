import { create } from 'zustand'
import type { SaleId } from '#shared/kernel/ids'

interface PayingCashbackState {
  /** The sale whose programme is open over the payment, however it was asked for. */
  readonly openFor: SaleId | null
}

/** The programme's window on the payment screen: its row, its tender and its key open the same one. */
export const usePayingCashbackStore = create<PayingCashbackState>(() => ({ openFor: null }))

export function openPayingCashback(saleId: SaleId): void {
  usePayingCashbackStore.setState({ openFor: saleId })
}

export function closePayingCashback(): void {
  usePayingCashbackStore.setState({ openFor: null })
}

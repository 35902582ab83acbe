import { create } from 'zustand'
import type { ProductId } from '#shared/kernel/ids'
import type { Place } from '../../feature/place'

/** What the product file is opened with. */
export interface WantedProduct {
  /** Null for a new one. */
  readonly productId: ProductId | null
  /** Of a new one: the code that was read and nobody has. */
  readonly barcode: string | null
  /** Where its way back leads; null to where one came from in Gestão, or to the till. */
  readonly back: Place | null
}

const nothing: WantedProduct = { productId: null, barcode: null, back: null }
const useWantedProductStore = create<WantedProduct>(() => nothing)

export function wantProduct(wanted: WantedProduct): void {
  useWantedProductStore.setState(wanted, true)
}

export function wantedProduct(): WantedProduct {
  return useWantedProductStore.getState()
}

/** Whoever goes to the place by itself begins a new product. */
export function forgetWantedProduct(): void {
  wantProduct(nothing)
}

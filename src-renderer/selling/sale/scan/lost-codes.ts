import { create } from 'zustand'
import type { SaleId } from '#shared/kernel/ids'
import { currentSale, onSaleChanged, useSaleId } from '../../open-sale/use-sale'

/** A code that did not become a line, kept on screen until someone deals with it. */
export interface LostCode {
  readonly id: number
  readonly code: string
  readonly message: string
  /** `search`: the product has to be found by hand. `retry`: the same code may work now. `read-again`: it cannot. */
  readonly remedy: 'search' | 'retry' | 'read-again'
  /** Nobody knows it: a product may get it. */
  readonly isUnknown: boolean
}

interface KeptCode extends LostCode {
  /** The sale it was read for; null before that sale has begun. */
  readonly saleId: SaleId | null
}

const useLostCodesStore = create<readonly KeptCode[]>(() => [])
let nextId = 1

/** Those of the sale on screen, the newest first: another customer's are never shown (they come back with a recalled sale). */
export function useLostCodes(): readonly LostCode[] {
  const kept = useLostCodesStore()
  const saleId = useSaleId()
  return kept.filter((lost) => lost.saleId === saleId)
}

/** The same at this moment. */
export function currentLostCodes(): readonly LostCode[] {
  const saleId = currentSale()?.id ?? null
  return useLostCodesStore.getState().filter((lost) => lost.saleId === saleId)
}

export function keepLostCode(lost: Omit<LostCode, 'id'>): void {
  const entry = { ...lost, id: nextId++, saleId: currentSale()?.id ?? null }
  useLostCodesStore.setState((kept) => [entry, ...kept], true)
}

export function dismissLostCode(id: number): void {
  useLostCodesStore.setState((kept) => kept.filter((lost) => lost.id !== id), true)
}

/** Takes the newest off the screen, where there is one. */
export function dismissNewestLostCode(): void {
  const newest = currentLostCodes()[0]
  if (newest !== undefined) dismissLostCode(newest.id)
}

// What was read before the first line belongs to the sale that then begins; a recalled one brings its own.
onSaleChanged(({ view }, { view: before }) => {
  if (view === null || before !== null) return
  const begun = view.lines.length <= 1
  useLostCodesStore.setState(
    (kept) =>
      kept.flatMap((lost) => (lost.saleId !== null ? [lost] : begun ? [{ ...lost, saleId: view.id }] : [])),
    true,
  )
})

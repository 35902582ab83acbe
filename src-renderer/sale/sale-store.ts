import { create } from 'zustand'
import type { LineId } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import type { SaleView } from '../../src-shared/sale/sale-view'

/** What the empty sale screen still says about the sale before. Amounts in cents. */
export interface LastFinished {
  readonly number: number
  readonly total: Cents
  readonly change: Cents
}

export interface SaleStore {
  /** The sale as main last answered it; null between sales. */
  readonly view: SaleView | null
  readonly selectedLineId: LineId | null
  /** The line of the latest scan, marked for a moment. */
  readonly newestLineId: LineId | null
  readonly lastFinished: LastFinished | null
}

export const useSaleStore = create<SaleStore>(() => ({
  view: null,
  selectedLineId: null,
  newestLineId: null,
  lastFinished: null,
}))

/** The store after main answered `view`: a line that just appeared is selected, a vanished selection moves on. */
export function withView(store: SaleStore, view: SaleView | null): SaleStore {
  if (view === null) return { ...store, view, selectedLineId: null, newestLineId: null }
  const last = view.lines.at(-1)
  const before = store.view?.id === view.id ? store.view.lines.length : null
  const appeared = last !== undefined && before !== null && view.lines.length > before
  const first = last !== undefined && before === null && view.lines.length === 1
  const newestLineId = appeared || first ? last.id : store.newestLineId
  const kept = view.lines.some((line) => line.id === store.selectedLineId) ? store.selectedLineId : null
  const selectedLineId = appeared || first ? last.id : (kept ?? last?.id ?? null)
  return { ...store, view, newestLineId, selectedLineId }
}

import type { LineId } from '#shared/kernel/ids'
import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'
import type { OpenSale } from './open-sale'
import { useSaleStore } from './sale-store'

export function useSelectedLineId(): LineId | null {
  return useSaleStore((store) => store.selectedLineId)
}

export function useNewestLineId(): LineId | null {
  return useSaleStore((store) => store.newestLineId)
}

/** The mark on the newest line has been seen. */
export function forgetNewest(): void {
  useSaleStore.setState({ newestLineId: null })
}

/** The line that quantity, discount and cancelling act on; null when it is cancelled or there is none. */
export function useSelectedLine(): SaleLineView | null {
  return useSaleStore(selectedLine)
}

/** The sale and its selected line at this moment, for what a key or a button starts. */
export function currentSelection(): { readonly sale: SaleView | null; readonly line: SaleLineView | null } {
  const store = useSaleStore.getState()
  return { sale: store.view, line: selectedLine(store) }
}

function selectedLine({ view, selectedLineId }: OpenSale): SaleLineView | null {
  return view?.lines.find((line) => line.id === selectedLineId && !line.cancelled) ?? null
}

/** A cancelled line is history: it cannot be selected. */
export function selectLine(selectedLineId: LineId): void {
  const { view } = useSaleStore.getState()
  if (view?.lines.some((line) => line.id === selectedLineId && !line.cancelled) !== true) return
  useSaleStore.setState({ selectedLineId })
}

/** Moves the selection by `steps` of the lines that are still sold, stopping at either end. */
export function moveSelection(steps: number): void {
  const { view, selectedLineId } = useSaleStore.getState()
  const lines = view?.lines.filter((line) => !line.cancelled) ?? []
  const from = lines.findIndex((line) => line.id === selectedLineId)
  const to = lines[Math.max(0, Math.min(lines.length - 1, from + steps))]
  if (to !== undefined) selectLine(to.id)
}

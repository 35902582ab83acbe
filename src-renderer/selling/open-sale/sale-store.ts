import { create } from 'zustand'
import type { LineId } from '#shared/kernel/ids'
import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'
import type { OpenSale } from './open-sale'

export const useSaleStore = create<OpenSale>(() => ({
  view: null,
  selectedLineId: null,
  newestLineId: null,
  lastFinished: null,
}))

/**
 * The store after main answered `view`: a line that just appeared is selected; a selection that was cancelled or
 * vanished moves to the next line that is still sold, so that quantity and discount always have their line. `added`:
 * the line that holds what was just read, which may be an older one.
 */
export function withView(store: OpenSale, view: SaleView | null, added?: LineId): OpenSale {
  if (view === null) return { ...store, view, selectedLineId: null, newestLineId: null }
  if (added !== undefined) return { ...store, view, selectedLineId: added, newestLineId: added }
  const last = view.lines.at(-1)
  const before = store.view?.id === view.id ? store.view.lines.length : null
  const appeared = last !== undefined && before !== null && view.lines.length > before
  const first = last !== undefined && before === null && view.lines.length === 1
  const newestLineId = appeared || first ? last.id : store.newestLineId
  const selectedLineId = appeared || first ? last.id : liveSelection(view.lines, store.selectedLineId)
  return { ...store, view, newestLineId, selectedLineId }
}

function liveSelection(lines: readonly SaleLineView[], selected: LineId | null): LineId | null {
  const at = lines.findIndex((line) => line.id === selected)
  const live = lines.filter((line) => !line.cancelled)
  const here = at === -1 ? undefined : live.find((line) => lines.indexOf(line) >= at)
  return (here ?? live.at(-1))?.id ?? null
}

import type { LineId } from '#shared/kernel/ids'
import { isPayable, type SaleView } from '#shared/selling/sale/sale-view'
import type { LastFinished, OpenSale } from './open-sale'
import { useSaleStore, withView } from './sale-store'

/** The sale on this terminal as main last answered it; null between sales. */
export function useSale(): SaleView | null {
  return useSaleStore((store) => store.view)
}

/** Whose sale it is: draws anew only when another begins. */
export function useSaleId(): SaleView['id'] | null {
  return useSaleStore((store) => store.view?.id ?? null)
}

/** The sale at this moment, for what a key or a scan starts. */
export function currentSale(): SaleView | null {
  return useSaleStore.getState().view
}

/** Told of each change of the sale or its selection, past React. Answers how to stop. */
export function onSaleChanged(told: (now: OpenSale, before: OpenSale) => void): () => void {
  return useSaleStore.subscribe(told)
}

/** Whether the sale is being paid: which screen the till shows. */
export function useIsPaying(): boolean {
  return useSaleStore((store) => store.view?.state === 'paying')
}

/** Whether there is nothing that could be paid. */
export function useNothingToPay(): boolean {
  return useSaleStore((store) => store.view === null || !isPayable(store.view))
}

/** Whether it is this sale the terminal has open now. */
export function isSaleInProgress(saleId: SaleView['id']): boolean {
  return useSaleStore.getState().view?.id === saleId
}

/** Draws what main answered. Every command that returns a sale hands its answer here. */
export function applySale(view: SaleView | null): void {
  useSaleStore.setState((store) => withView(store, view))
}

/** The same for what was just read or chosen: the line that holds it is selected and marked. */
export function applyAdded({ sale, lineId }: { readonly sale: SaleView; readonly lineId: LineId }): void {
  useSaleStore.setState((store) => withView(store, sale, lineId))
}

/** The sale finished last, shown until the next one begins; amounts in cents. */
export function useLastFinished(): LastFinished | null {
  return useSaleStore((store) => store.lastFinished)
}

/** What main answered when a sale was finished; null when it no longer holds. */
export function setLastFinished(last: LastFinished | null): void {
  useSaleStore.setState({ lastFinished: last })
}

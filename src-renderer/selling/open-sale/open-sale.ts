import type { LineId, SaleId, TillSessionId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** What the empty sale screen still says about the sale before. Amounts in cents. */
export interface LastFinished {
  /** The till session it was sold in: the next one begins without it. */
  readonly tillId: TillSessionId
  readonly saleId: SaleId
  readonly number: number
  readonly total: Cents
  readonly change: Cents
}

export interface OpenSale {
  /** The sale as main last answered it; null between sales. */
  readonly view: SaleView | null
  readonly selectedLineId: LineId | null
  /** The line of the latest scan, marked for a moment. */
  readonly newestLineId: LineId | null
  readonly lastFinished: LastFinished | null
}

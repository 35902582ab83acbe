import type { ComponentType } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { PayingCashback } from '../../loyalty/cashback/paying-cashback'
import { PointsOfSale } from '../../loyalty/scoring/points-of-sale'

export interface BillRowProps {
  readonly sale: SaleView
  /** False while another window is open: a row must not open one by itself. */
  readonly mayAsk: boolean
}

/** What programmes add above the tenders of a bill, in this order. One that has nothing to say draws nothing. */
export const billRows: readonly ComponentType<BillRowProps>[] = [CashbackRow, PointsRow]

function CashbackRow({ sale, mayAsk }: BillRowProps) {
  const { cashback } = sale.loyalty
  return cashback === null ? null : <PayingCashback sale={sale} cashback={cashback} mayAsk={mayAsk} />
}

function PointsRow({ sale }: BillRowProps) {
  return <PointsOfSale sale={sale} />
}

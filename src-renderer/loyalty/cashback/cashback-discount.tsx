import type { ReactNode } from 'react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useSale } from '../../selling/open-sale/use-sale'
import { CashbackAmount } from './cashback-amount'
import { payingWay } from './steps/cashback-step'

interface CashbackDiscountProps {
  /** Leads back to the discounts of the shop. */
  readonly choice: ReactNode
  readonly onClose: () => void
}

/** Whether the discount window has a cashback that the operator applies by itself. */
export function hasCashbackDiscount(sale: SaleView): boolean {
  return payingWay(sale) === 'amount'
}

/** The cashback in the discount window (FEATURES D4, D5). */
export function CashbackDiscount(props: CashbackDiscountProps) {
  const sale = useSale()
  const cashback = sale?.loyalty.cashback ?? null
  if (sale === null || cashback === null || cashback.quote === null) return null
  return <CashbackAmount {...props} title="Desconto" sale={sale} cashback={cashback} quote={cashback.quote} />
}

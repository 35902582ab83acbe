import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { checkFinish, type FinishRefusal } from '#shared/selling/sale/sale-edits'
import { saleFigures } from '../../goods/pricing/price-rule-queries'
import {
  intendAfterFinish,
  securedRedemption,
  type BenefitUnsecured,
} from '../../loyalty/cashback/finish-loyalty'
import type { Desk } from '../../platform/database/desk'
import { checkVouchers, spendVouchers, type VoucherRefusal } from '../../rewards/vouchers/spend-vouchers'
import { forgetWaitingVoucher } from '../../rewards/vouchers/voucher-rows'
import type { Caller } from '../../store/access/caller'
import { readParameter } from '../../store/settings/parameter-rows'
import { issueDocument } from '../document/sale-document'
import { markReceived } from '../order/order-rows'
import { recordFinish, takeSaleNumber } from './finish-rows'
import { currentSale } from './sale-queries'

export interface Finished {
  readonly saleId: SaleId
  readonly number: number
  readonly total: Cents
  readonly change: Cents
  readonly awaitsCampaign: boolean
}

/** Finishes the sale in the caller's name, in one durable transaction: number, figures, stock, cash, receivables, vouchers and receipt, or nothing. */
export function finishSale(
  desk: Desk,
  { operator }: Caller,
  saleId: SaleId,
): Result<
  {
    readonly finished: Finished
    readonly papers: readonly ReceiptDocument[]
    /** Whether the drawer has to open. */
    readonly takesCash: boolean
  },
  FinishRefusal | VoucherRefusal | BenefitUnsecured
> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const sale = currentSale(db, terminal.id)
    if (!sale || sale.id !== saleId) return fail({ code: 'sale-not-open' })
    const figures = saleFigures(db, sale)
    const settled = checkFinish(sale, figures)
    if (!settled.ok) return settled
    const at = now()
    const secured = securedRedemption(db, sale, figures)
    if (!secured.ok) return secured
    const vouchers = checkVouchers(db, sale, at)
    if (!vouchers.ok) return vouchers
    const numbered = {
      ...sale,
      number: takeSaleNumber(db, terminal.id),
      finishedAt: at,
      finishedBy: operator.id,
    }
    recordFinish(db, numbered, figures, settled.value)
    const awaitsCampaign = intendAfterFinish(db, numbered, secured.value)
    const receipt = issueDocument(db, numbered, figures, settled.value)
    if (sale.orderId !== null)
      markReceived(db, desk, sale.orderId, { operatorId: operator.id, number: numbered.number })
    const rests = spendVouchers(db, sale, at)
    forgetWaitingVoucher(db, terminal.id)
    const finished = {
      saleId,
      number: numbered.number,
      total: figures.total,
      change: settled.value.change,
      awaitsCampaign,
    }
    const prints = readParameter(db, 'receipt.print-at-finish', terminal)
    const takesCash = sale.tenders.some(({ kind }) => kind === 'cash')
    return ok({ finished, papers: prints ? [receipt, ...rests] : rests, takesCash })
  })
}

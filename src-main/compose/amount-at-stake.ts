import { contract, type OperationName } from '#shared/contract'
import type { AtStake } from '#shared/kernel/at-stake'
import type { SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { assertNever } from '#shared/kernel/result'
import { voucherCodeSchema } from '#shared/rewards/vouchers/voucher'
import { dueOf } from '#shared/selling/sale/load'
import { saleFigures } from '../goods/pricing/sale-figures'
import type { ReadDb } from '../platform/database/connection'
import { findVoucher } from '../rewards/vouchers/voucher-rows'
import { orderTotal } from '../selling/order/order-rows'
import { findSale } from '../selling/sale/sale-queries'

/** What an approval of an operation is about beyond its input, in cents; null where the input says it all. */
export function amountAtStake(db: ReadDb, operation: string, input: unknown): Cents | null {
  const atStake: AtStake<unknown> | undefined = Object.hasOwn(contract, operation)
    ? contract[operation as OperationName].atStake
    : undefined
  if (atStake === undefined || atStake === 'input') return null
  switch (atStake.of) {
    case 'sale':
      return saleTotal(db, atStake.id(input))
    case 'order':
      return orderTotal(db, atStake.id(input))
    case 'voucher':
      return findVoucher(db, voucherCodeSchema.parse(atStake.id(input)))?.balance ?? null
    default:
      return assertNever(atStake)
  }
}

function saleTotal(db: ReadDb, id: SaleId): Cents | null {
  const sale = findSale(db, id)
  return sale ? dueOf(sale, saleFigures(db, sale)) : null
}

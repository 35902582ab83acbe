import type { SaleId } from '#shared/kernel/ids'
import { sumBy } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReturnableSale } from '#shared/selling/returns/return-view'
import { leftOf } from '#shared/selling/returns/returned-share'
import { dueOf } from '#shared/selling/sale/load'
import { isFinished, type FinishedSale } from '#shared/selling/sale/sale'
import { customerById } from '../../customers/customer/customer-rows'
import { isFractional } from '../../goods/catalog/product-queries'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import { operatorName } from '../../store/access/operator-queries'
import { findTerminal } from '../../store/branch/branch-queries'
import { soldLinesOf, soldLoadsOf } from '../sale/left-of-sale-queries'
import { findSale } from '../sale/sale-queries'
import { codesOf, returnedTotal } from './return-rows'

export type NotReturnable = { readonly code: 'sale-not-returnable' }

/** A finished sale of this branch, from any of its tills; a cancelled one has nothing left to return. */
export function findReturnable(
  db: ReadDb,
  { terminal }: Pick<Desk, 'terminal'>,
  saleId: SaleId,
): Result<FinishedSale, NotReturnable> {
  const sale = findSale(db, saleId)
  if (sale?.state !== 'finished' || sale.branchId !== terminal.branchId || !isFinished(sale))
    return fail({ code: 'sale-not-returnable' })
  return ok(sale)
}

/** A sale opened for a return: its lines with what is left of each over all earlier returns, and value bought with it (FEATURES A7). */
export function returnableSale(desk: ReadDesk, saleId: SaleId): Result<ReturnableSale, NotReturnable> {
  const { database: db } = desk
  const found = findReturnable(db, desk, saleId)
  if (!found.ok) return found
  const sale = found.value
  const { salespersonId, customerId } = sale
  const lines = soldLinesOf(db, saleId)
  const loads = soldLoadsOf(db, saleId)
  return ok({
    id: sale.id,
    number: sale.number,
    terminalName: findTerminal(db, sale.terminalId)?.name ?? '',
    finishedAt: sale.finishedAt,
    customerName: customerId === null ? null : (customerById(db, customerId)?.name ?? null),
    salesperson: salespersonId === null ? null : { id: salespersonId, name: operatorName(db, salespersonId) },
    total: dueOf({ loads }, { total: sumBy(lines, ({ net }) => net) }),
    returned: returnedTotal(db, saleId),
    lines: lines.map((line) => ({
      id: line.id,
      position: line.position,
      description: line.description,
      variant: line.variant,
      unit: line.unit,
      fractional: isFractional(db, line.productId),
      codes: [...new Set([line.code, ...codesOf(db, line.productId)])],
      sold: line.quantity,
      returned: line.returned,
      left: leftOf(line),
      paid: line.net,
    })),
    loads: loads.map(({ id, kind, ending, amount, returned }) => ({ id, kind, ending, amount, returned })),
  })
}

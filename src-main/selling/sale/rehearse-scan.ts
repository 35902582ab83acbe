import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Caller } from '../../store/access/caller'
import { scanCode } from './add-product'
import type { SaleDesk } from './participant'
import { currentSale } from './sale-queries'

/** Carries the answer out of a transaction that must not last. */
class Rehearsed extends Error {
  constructor(readonly view: SaleView | null) {
    super('rehearsed')
  }
}

/**
 * A scan that never was: what the first scan of the day prepares, reads and compiles is done before a customer waits
 * for it. In a transaction that is always taken back, so that nothing is stored, and only between sales. Answers what
 * such a scan would have; null where there is nothing to rehearse.
 */
export function rehearseScan(desk: SaleDesk, caller: Caller): SaleView | null {
  const { database, terminal } = desk
  const product = database.get<{ code: string }>('SELECT code FROM product WHERE active = 1 LIMIT 1')
  if (product === undefined || currentSale(database, terminal.id) !== undefined) return null
  try {
    return database.write(() => {
      const scanned = scanCode(desk, caller, { code: product.code, quantityConfirmed: true })
      throw new Rehearsed(scanned.ok ? scanned.value.sale : null)
    })
  } catch (thrown) {
    if (thrown instanceof Rehearsed) return thrown.view
    throw thrown
  }
}

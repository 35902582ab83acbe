import { units, type Thousandths } from '../../src-shared/money/quantity'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ReadDb } from '../database/connection'
import type { Desk } from '../database/desk'
import { readParameter } from '../settings/parameter-queries'

/** A quantity so large that somebody has to mean it. */
export interface QuantityToConfirm {
  readonly code: 'quantity-to-confirm'
  readonly quantity: Thousandths
  readonly unit: string
  readonly description: string
}

interface Bought {
  readonly quantity: Thousandths
  readonly unit: string
  readonly description: string
}

/** Every way to set a quantity comes by here: above the shop's limit it needs somebody's yes. */
export function meantQuantity(
  db: ReadDb,
  { terminal }: Desk,
  { quantity, unit, description }: Bought,
  quantityConfirmed: boolean,
): Result<null, QuantityToConfirm> {
  if (quantityConfirmed) return ok(null)
  const limit = readParameter(db, 'sale.large-quantity', terminal)
  if (limit === 0 || quantity <= units(limit)) return ok(null)
  return fail({ code: 'quantity-to-confirm', quantity, unit, description })
}

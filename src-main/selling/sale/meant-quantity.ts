import { ONE_UNIT, units, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { readParameter } from '../../store/settings/parameters-in-force'

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

/**
 * Every way to set a quantity comes by here: above the shop's limit it needs somebody's yes. A line that was meant to be
 * above it (`before`) may be lowered, or raised by no more than the limit, without being asked about again.
 */
export function meantQuantity(
  db: ReadDb,
  { terminal }: Desk,
  { quantity, unit, description }: Bought,
  quantityConfirmed: boolean,
  before: Thousandths = units(0),
): Result<null, QuantityToConfirm> {
  // One of anything is never too many: an ordinary scan reads no parameter.
  if (quantity <= ONE_UNIT) return ok(null)
  const limit = units(readParameter(db, 'sale.large-quantity', terminal))
  const isAsked = limit > 0 && quantity > limit && quantity > before
  const isMeant = quantityConfirmed || (before > limit && quantity - before <= limit)
  if (!isAsked || isMeant) return ok(null)
  return fail({ code: 'quantity-to-confirm', quantity, unit, description })
}

import { z } from 'zod'
import { saleIdSchema } from '../../src-shared/ids'
import type { Cents } from '../../src-shared/money/cents'
import type { ReadDb } from '../database/connection'
import { saleFigures } from '../pricing/price-rule-queries'
import { findSale } from './sale-queries'

const onSale = z.object({ saleId: saleIdSchema })

/** What an operation on a sale is about, in cents: the sale's total as it stands. Null where no sale is named. */
export function amountAtStake(db: ReadDb, input: unknown): Cents | null {
  const named = onSale.safeParse(input)
  const sale = named.success ? findSale(db, named.data.saleId) : undefined
  return sale ? saleFigures(db, sale).total : null
}

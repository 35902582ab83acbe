import { parseTaxId } from '#shared/customers/customer/tax-id'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import type { CustomerId, ProductId } from '#shared/kernel/ids'
import { businessDay, businessHours, type ShopClock } from '#shared/kernel/time/business-day'
import { addDays } from '#shared/kernel/time/shop-day'
import { parseSaleCode } from '#shared/selling/receipt/sale-number'
import type { FoundSale } from '#shared/selling/returns/return-view'
import { searchProducts } from '../../goods/catalog/product-queries'
import { productOfCode } from '../../goods/catalog/resolve-code'
import type { ReadDesk } from '../../platform/database/desk'
import { shopClock } from '../../store/branch/shop-clock-queries'
import {
  newestOf,
  salesByNumber,
  salesByTaxId,
  salesInPeriod,
  salesOfCustomer,
  salesWithProducts,
  type Period,
} from './find-sale-queries'

const shown = 50
/** Without a day, a product is looked for this far back: beyond it the customer knows the day or has the receipt. */
const productDays = 90
const likeProducts = 20

interface Wanted {
  readonly text: string
  readonly day: string | null
  readonly customerId: CustomerId | null
}

/** Finished sales by what the customer brings: receipt, CPF, product or day (FEATURES A7). */
export function findSales(
  desk: ReadDesk,
  { text, day, customerId }: Wanted,
): { readonly sales: FoundSale[]; readonly more: boolean } {
  const found = search(desk, { text: text.trim(), day, customerId })
  return { sales: found.slice(0, shown), more: found.length > shown }
}

function search(desk: ReadDesk, { text, day, customerId }: Wanted): FoundSale[] {
  const { database: db, terminal } = desk
  const branch = terminal.branchId
  const receipt = parseSaleCode(text)
  if (receipt) return salesByNumber(db, branch, receipt.number, receipt.terminalId, 1)
  const clock = shopClock(db, terminal)
  const ever = day === null ? { from: 0, to: Number.MAX_SAFE_INTEGER } : businessHours(day, clock)
  const document = parseTaxId(text)?.value
  if (document) return salesByTaxId(db, branch, document, ever, shown + 1)
  if (text === '' && customerId !== null) return salesOfCustomer(db, branch, customerId, ever, shown + 1)
  if (text === '') return salesInPeriod(db, branch, ever, shown + 1)
  const numbered = /^\d{1,9}$/.test(text) ? salesByNumber(db, branch, Number(text), null, shown) : []
  const onDay = numbered.filter(({ finishedAt }) => finishedAt >= ever.from && finishedAt < ever.to)
  const recent = day === null ? lately(desk.now(), clock) : ever
  const sold = salesWithProducts(db, branch, productsLike(desk, text), recent, shown + 1)
  return [...onDay, ...newestOf(sold).filter(({ id }) => onDay.every((one) => one.id !== id))]
}

function productsLike({ database: db, now, terminal }: ReadDesk, text: string): ProductId[] {
  const at = now()
  const exact = productOfCode(db, text, { at, branchId: terminal.branchId })
  if (exact) return [exact.id]
  const query = ftsPrefixQuery(text)
  if (query === undefined) return []
  return searchProducts(db, query, { branchId: terminal.branchId, at, limit: likeProducts }).map(
    ({ id }) => id,
  )
}

function lately(now: number, clock: ShopClock): Period {
  const { from } = businessHours(addDays(businessDay(now, clock), -productDays), clock)
  return { from, to: Number.MAX_SAFE_INTEGER }
}

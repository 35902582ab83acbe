import { manualDiscountSchema, type ManualDiscount } from '#shared/goods/pricing/manual-discount'
import type { SaleLine } from '#shared/selling/sale/sale'
import type { Tables } from '../../platform/database/tables'

type Shared = keyof Tables['sale_line'] & keyof Tables['order_line']

/** Every column that lines of sales and of orders share, and what of a line is in it; a new one does not compile until it is here. */
const properties = {
  id: 'id',
  position: 'position',
  product_id: 'productId',
  code: 'code',
  barcode: 'barcode',
  description: 'description',
  variant: 'variant',
  unit: 'unit',
  family_id: 'familyId',
  brand_id: 'brandId',
  quantity_thousandths: 'quantity',
  unit_price_cents: 'unitPrice',
  promotional_price_cents: 'promotionalPrice',
  label_price_cents: 'labelPrice',
  discount: 'discount',
  lot: 'lot',
  expires_on: 'expiresOn',
  serial: 'serial',
  salesperson_id: 'salespersonId',
} as const satisfies Readonly<Record<Shared, keyof SaleLine>>

type Stored<Property extends keyof SaleLine> = Property extends 'discount'
  ? string | null
  : SaleLine[Property]
type LineRow = { readonly [Column in Shared]: Stored<(typeof properties)[Column]> }

const pairs = Object.entries(properties) as [Shared, (typeof properties)[Shared]][]

/** What is read of a line, each under the name it has on the line. */
export const lineColumns = pairs.map(([column, property]) => `${column} AS ${property}`).join(', ')

/** A line as `lineColumns` reads it. */
export type ReadLine = { readonly [Column in Shared as (typeof properties)[Column]]: LineRow[Column] }

export function lineOf({ discount, ...row }: ReadLine): Omit<SaleLine, 'cancelled'> {
  return { ...row, discount: readDiscount(discount) }
}

/** A line as its row has it. */
export function lineRow(line: SaleLine): LineRow {
  const row = pairs.map(([column, property]) => [column, stored(line[property])] as const)
  // Entries forget which value stands under which name.
  return Object.fromEntries(row) as unknown as LineRow
}

/** Only the columns in which a line is not what it was. */
export function changedColumns(before: SaleLine, after: SaleLine): Partial<LineRow> {
  const changed = pairs.filter(([, property]) => stored(before[property]) !== stored(after[property]))
  return Object.fromEntries(changed.map(([column, property]) => [column, stored(after[property])]))
}

function stored(value: SaleLine[keyof SaleLine]) {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** A discount given by hand, to a line or to the whole of it, as it is stored. */
export function readDiscount(json: string | null): ManualDiscount | null {
  return json === null ? null : manualDiscountSchema.parse(JSON.parse(json))
}

import type { Batch } from '../../goods/catalog/gs1-code'
import type { BrandId, FamilyId, LineId, OperatorId, ProductId } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import { MAX_QUANTITY, ONE_UNIT, type Thousandths } from '../../kernel/money/quantity'
import { fail, ok, type Result } from '../../kernel/result'
import type { SaleLine } from './sale'

/** The quantity a code itself carries, and the price in cents that is printed beside it. */
export interface Carried {
  readonly quantity: Thousandths
  readonly labelPrice: Cents | null
}

/** What a code stands for: a product with its prices in cents, and the quantity or price its label carries. */
export interface LineSource {
  readonly product: {
    readonly id: ProductId
    readonly code: string
    readonly description: string
    readonly variant: string
    readonly unit: string
    readonly fractional: boolean
    readonly brandId: BrandId | null
    readonly familyId: FamilyId | null
    readonly price: Cents
    readonly promotionalPrice: Cents | null
  }
  readonly barcode: string | null
  /** What the code itself carries; null where it names the product only. */
  readonly carried: Carried | null
  /** Which of these goods, where the code says it and the shop keeps it. */
  readonly batch: Batch | null
}

/** A line of what was scanned or chosen. `asked` in thousandths; refused when it does not suit the product: half a shirt, or a multiple of a weighed label. */
export function newLine(
  id: LineId,
  { product, barcode, carried, batch }: LineSource,
  asked: Thousandths | undefined,
  salespersonId: OperatorId | null,
): Result<Omit<SaleLine, 'position'>, { readonly code: 'invalid-quantity' }> {
  if (carried && asked !== undefined && asked !== ONE_UNIT) return fail({ code: 'invalid-quantity' })
  const quantity = carried?.quantity ?? asked ?? ONE_UNIT
  if (quantity > MAX_QUANTITY) return fail({ code: 'invalid-quantity' })
  if (!product.fractional && quantity % ONE_UNIT !== 0) return fail({ code: 'invalid-quantity' })
  return ok({
    id,
    productId: product.id,
    code: product.code,
    barcode,
    description: product.description,
    variant: product.variant,
    unit: product.unit,
    familyId: product.familyId,
    brandId: product.brandId,
    quantity,
    unitPrice: product.price,
    promotionalPrice: product.promotionalPrice,
    labelPrice: carried?.labelPrice ?? null,
    lot: batch?.lot ?? null,
    expiresOn: batch?.expiresOn ?? null,
    serial: batch?.serial ?? null,
    discount: null,
    salespersonId,
    cancelled: false,
  })
}

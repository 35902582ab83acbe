import { isGtin } from '#shared/goods/catalog/gtin'
import type { ProductFile, ProductFileView } from '#shared/goods/product/product-file'
import type { FamilyId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'

interface ShortFile {
  readonly scanned: string
  readonly description: string
  readonly price: Cents
  readonly familyId: FamilyId | null
}

/** A product of a code that was read: a barcode where it is one, else the shop's own code. */
export function newFile(uid: string, { scanned, description, price, familyId }: ShortFile): ProductFile {
  const isBarcode = isGtin(scanned)
  const code = isBarcode ? '' : scanned
  const barcodes = isBarcode ? [scanned] : []
  return {
    code,
    description,
    familyId,
    brandId: null,
    unit: 'UN',
    classification: '',
    fractional: false,
    price,
    promotional: null,
    cost: null,
    variants: [{ uid, code, size: '', color: '', barcodes, price: null, active: true }],
  }
}

/** The file of a product that has this code, too. */
export function withBarcode(
  { file, products }: ProductFileView,
  productId: number,
  scanned: string,
): ProductFile {
  const uid = products.find((one) => one.productId === productId)?.uid
  return {
    ...file,
    cost: null,
    variants: file.variants.map((variant) =>
      variant.uid === uid ? { ...variant, barcodes: [...variant.barcodes, scanned] } : variant,
    ),
  }
}

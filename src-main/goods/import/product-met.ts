import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import type { ReadDb } from '../../platform/database/connection'
import { productKnown, type KnownProduct } from './known-product-queries'

/** The product a row names: by its code, else by a barcode in any spelling of its number. */
export function productMet(
  db: ReadDb,
  { code, barcodes = [] }: { readonly code?: string; readonly barcodes?: readonly string[] },
): KnownProduct | undefined {
  const known = code === undefined ? undefined : productKnown(db, 'code', code)
  if (known) return known
  for (const barcode of barcodes) {
    const owner = ownerOfBarcode(db, barcode)
    if (owner) return owner
  }
  return undefined
}

/** Whose barcode it is, in whatever spelling of its number. */
export function ownerOfBarcode(db: ReadDb, barcode: string): KnownProduct | undefined {
  for (const spelling of barcodeSpellings(barcode)) {
    const owner = productKnown(db, 'barcode', spelling)
    if (owner) return owner
  }
  return undefined
}

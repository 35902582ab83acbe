import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import type { ReadDb } from '../../platform/database/connection'

interface Owner {
  readonly uid: string
  readonly code: string
  readonly description: string
  readonly variant: string
}

const owner = `SELECT product.uid, product.code, description,
  trim(size || CASE WHEN size <> '' AND color <> '' THEN ' · ' ELSE '' END || color) AS variant FROM product`

/** Who else answers to this code of the shop's own, also as a barcode: for sale or not. */
export function ownerOfCode(db: ReadDb, code: string, besides: readonly string[]): string | null {
  return (
    other(db.all<Owner>(`${owner} WHERE product.code IN (?)`, code), besides) ??
    ownerOfBarcode(db, code, besides)
  )
}

/** Who else has this barcode, in whatever spelling of its number: for sale or not. */
export function ownerOfBarcode(db: ReadDb, barcode: string, besides: readonly string[]): string | null {
  const spellings = barcodeSpellings(barcode)
  const marks = spellings.map(() => '?').join(', ')
  return other(
    db.all<Owner>(
      `${owner} JOIN product_barcode ON product_id = product.id WHERE barcode IN (${marks})`,
      ...spellings,
    ),
    besides,
  )
}

/** Who else has the barcode, or a code of the shop's own that reads like it. */
export function ownerOfScan(db: ReadDb, barcode: string, besides: readonly string[]): string | null {
  return (
    ownerOfBarcode(db, barcode, besides) ??
    other(db.all<Owner>(`${owner} WHERE product.code IN (?)`, barcode), besides)
  )
}

function other(owners: readonly Owner[], besides: readonly string[]): string | null {
  const found = owners.find(({ uid }) => !besides.includes(uid))
  return found ? productName(found) : null
}

/** `Camisa · P · Azul (101)`. */
export function productName({ code, description, variant }: Omit<Owner, 'uid'>): string {
  return `${[description, variant].filter((part) => part !== '').join(' · ')} (${code})`
}

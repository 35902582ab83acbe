import { eanCheckDigit, isValidEan } from '../catalog/ean'
import { expandUpcE } from '../catalog/gtin'

/** What a barcode is, as a person reads it; `internal` is the shop's own, of whatever letters or digits. */
export type BarcodeKind = 'ean-13' | 'internal-ean-13' | 'ean-8' | 'upc-a' | 'upc-e' | 'gtin-14' | 'internal'

export const barcodeKindWords: Readonly<Record<BarcodeKind, string>> = {
  'ean-13': 'EAN-13',
  'internal-ean-13': 'EAN-13 interno',
  'ean-8': 'EAN-8',
  'upc-a': 'UPC-A',
  'upc-e': 'UPC-E',
  'gtin-14': 'GTIN-14 (embalagem)',
  internal: 'Código interno',
}

/** GS1 gives these lengths to numbers with a check digit: anything else is the shop's own. */
const checkedLengths: readonly number[] = [8, 12, 13, 14]

/** The check digit a number of such a length should end with where it ends with another; null where all is well. */
export function wrongCheckDigit(barcode: string): string | null {
  if (!/^\d+$/.test(barcode) || !checkedLengths.includes(barcode.length)) return null
  if (expandUpcE(barcode) !== undefined) return null
  const right = eanCheckDigit(barcode.slice(0, -1))
  return right === barcode.slice(-1) ? null : right
}

/** What an already stored or just typed barcode is (GS1 General Specifications: 2 begins numbers a shop gives itself). */
export function barcodeKind(barcode: string): BarcodeKind {
  if (!/^\d+$/.test(barcode) || wrongCheckDigit(barcode) !== null) return 'internal'
  switch (barcode.length) {
    case 14:
      return 'gtin-14'
    case 13:
      if (barcode.startsWith('0')) return 'upc-a'
      return barcode.startsWith('2') ? 'internal-ean-13' : 'ean-13'
    case 12:
      return 'upc-a'
    case 8:
      return isValidEan(barcode) ? 'ean-8' : 'upc-e'
    default:
      return 'internal'
  }
}

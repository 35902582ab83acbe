import { barcodeSpellings } from '#shared/goods/catalog/gtin'
import { wrongCheckDigit } from '#shared/goods/product/barcode-kind'
import type { ProductFile, ProductVariant } from '#shared/goods/product/product-file'
import { variantName } from '#shared/goods/product/variant-name'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import type { ReadDb } from '../../platform/database/connection'
import { moneyOfCode } from '../catalog/money-queries'
import { ownerOfCode, ownerOfScan, productName } from './code-owner-queries'

export type CodeRefusal =
  | { readonly code: 'product-code-taken'; readonly taken: string; readonly owner: string }
  | { readonly code: 'barcode-taken'; readonly barcode: string; readonly owner: string }
  | { readonly code: 'barcode-wrong'; readonly barcode: string; readonly right: string }
  | { readonly code: 'code-is-money'; readonly kind: CodedKind }

type Checked = Result<null, CodeRefusal>

/** Whether a code of the shop's own may be given to one of these products. */
export function checkCode(db: ReadDb, code: string, of: readonly string[]): Checked {
  const money = moneyOfCode(db, code)
  if (money !== undefined) return fail({ code: 'code-is-money', kind: money })
  const owner = ownerOfCode(db, code, of)
  return owner === null ? ok(null) : fail({ code: 'product-code-taken', taken: code, owner })
}

/** Whether a barcode may be given to one of these products: a packaging's digits are right, and nobody else is found by it. */
export function checkBarcode(db: ReadDb, barcode: string, of: readonly string[]): Checked {
  const right = wrongCheckDigit(barcode)
  if (right !== null) return fail({ code: 'barcode-wrong', barcode, right })
  const money = moneyOfCode(db, barcode)
  if (money !== undefined) return fail({ code: 'code-is-money', kind: money })
  const owner = ownerOfScan(db, barcode, of)
  return owner === null ? ok(null) : fail({ code: 'barcode-taken', barcode, owner })
}

/** Every code of a file whose codes are given, against everybody else's and against each other. */
export function checkCodes(db: ReadDb, file: ProductFile): Checked {
  const codes = new Map<string, ProductVariant>()
  // What one size has, another may get in the same saving.
  const own = file.variants.map(({ uid }) => uid)
  for (const variant of file.variants) {
    const within = checkWithin(file, variant, codes)
    if (!within.ok) return within
    const code = checkCode(db, variant.code, own)
    if (!code.ok) return code
    for (const barcode of variant.barcodes) {
      const checked = checkBarcode(db, barcode, own)
      if (!checked.ok) return checked
    }
  }
  return ok(null)
}

/** `known`: every spelling by which those before it are found. */
function checkWithin(
  file: ProductFile,
  variant: ProductVariant,
  known: Map<string, ProductVariant>,
): Checked {
  const owner = known.get(variant.code)
  if (owner) return fail({ code: 'product-code-taken', taken: variant.code, owner: nameOf(file, owner) })
  known.set(variant.code, variant)
  for (const barcode of variant.barcodes)
    for (const spelling of barcodeSpellings(barcode)) {
      const other = known.get(spelling)
      if (other && other !== variant)
        return fail({ code: 'barcode-taken', barcode, owner: nameOf(file, other) })
      known.set(spelling, variant)
    }
  return ok(null)
}

function nameOf({ description }: ProductFile, { code, ...variant }: ProductVariant): string {
  return productName({ code, description, variant: variantName(variant) })
}

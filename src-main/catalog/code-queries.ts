import type { LineSource } from '../../src-shared/sale/new-line'
import { normalizeBarcode } from '../../src-shared/catalog/ean'
import type { LabelTrouble } from '../../src-shared/catalog/label-trouble'
import type { BranchId, Instant } from '../../src-shared/ids'
import { fail, ok, type Result } from '../../src-shared/result'
import type { ReadDb } from '../database/connection'
import { resolveLabel } from './label-queries'
import { productByBarcode, productByCode } from './product-queries'
import { scaleLayouts } from './scale-layout-queries'

export type CodeRefusal =
  | { readonly code: 'unknown-code'; readonly scanned: string }
  | { readonly code: 'label-not-read'; readonly scanned: string; readonly trouble: LabelTrouble }

/**
 * Finds what a scanned or typed code means: barcode first, then scale label, then the shop's own code (FEATURES A1). A
 * code that could be a label and becomes no line says why.
 */
export function resolveCode(
  db: ReadDb,
  code: string,
  { at, branchId }: { readonly at: Instant; readonly branchId: BranchId },
): Result<LineSource, CodeRefusal> {
  const barcode = normalizeBarcode(code)
  const scanned = productByBarcode(db, barcode, at)
  if (scanned) return ok({ product: scanned, barcode, carried: null })
  // Only what begins with 2 may be a label: no other scan asks how they are written.
  const label = barcode.startsWith('2')
    ? resolveLabel(db, barcode, scaleLayouts(db, branchId), at)
    : undefined
  if (label?.ok) return ok({ product: label.value.product, barcode, carried: label.value.carried })
  const typed = productByCode(db, barcode, at)
  if (typed) return ok({ product: typed, barcode: null, carried: null })
  return label
    ? fail({ code: 'label-not-read', scanned: barcode, trouble: label.error })
    : fail({ code: 'unknown-code', scanned: code })
}

import { normalizeBarcode } from '#shared/goods/catalog/ean'
import { isGs1, looksLikeGs1, withoutSymbology, type Gs1Fault } from '#shared/goods/catalog/gs1-code'
import { withSeparators } from '#shared/goods/catalog/gs1-elements'
import type { LabelTrouble } from '#shared/goods/catalog/label-trouble'
import type { BranchId, Instant } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import type { LineSource } from '#shared/selling/sale/new-line'
import type { ReadDb } from '../../platform/database/connection'
import { moneyOfCode } from './money-queries'
import { productByBarcode, productByCode, type SellableProduct } from './product-queries'
import { resolveGs1 } from './resolve-gs1'
import { resolveLabel } from './resolve-label'
import { scaleLayouts } from './scale-layout-rows'

export type CodeRefusal =
  | { readonly code: 'unknown-code'; readonly scanned: string }
  | { readonly code: 'label-not-read'; readonly scanned: string; readonly trouble: LabelTrouble }
  | { readonly code: 'code-is-money'; readonly kind: CodedKind }
  | { readonly code: 'gs1-not-read'; readonly scanned: string; readonly fault: Gs1Fault }

interface Place {
  readonly at: Instant
  readonly branchId: BranchId
}

/**
 * Finds what a scanned or typed code means: barcode first, then scale label, then the shop's own code, then an element
 * string nothing announced (FEATURES A1). What can only be a label or GS1 and becomes no line says why.
 */
export function resolveCode(db: ReadDb, entered: string, place: Place): Result<LineSource, CodeRefusal> {
  const code = withSeparators(entered)
  if (isGs1(code)) return gs1Line(db, code, place.at)
  const barcode = normalizeBarcode(withoutSymbology(code))
  const scanned = productByBarcode(db, barcode, place.at)
  if (scanned) return ok({ ...scanned, carried: null, batch: null })
  // Only what begins with 2 may be a label: no other scan asks how they are written.
  const label = barcode.startsWith('2')
    ? resolveLabel(db, barcode, scaleLayouts(db, place.branchId), place.at)
    : undefined
  if (label?.ok) {
    const { product, carried } = label.value
    return ok({ product, barcode, carried, batch: null })
  }
  const typed = productByCode(db, barcode, place.at)
  if (typed) return ok({ product: typed, barcode: null, carried: null, batch: null })
  if (label) return fail({ code: 'label-not-read', scanned: barcode, trouble: label.error })
  const money = moneyOfCode(db, barcode)
  if (money !== undefined) return fail({ code: 'code-is-money', kind: money })
  return looksLikeGs1(barcode)
    ? gs1Line(db, barcode, place.at)
    : fail({ code: 'unknown-code', scanned: code })
}

/** The product a code names, whatever else the code says. */
export function productOfCode(db: ReadDb, code: string, place: Place): SellableProduct | undefined {
  const resolved = resolveCode(db, code, place)
  return resolved.ok ? resolved.value.product : undefined
}

function gs1Line(db: ReadDb, code: string, at: Instant): Result<LineSource, CodeRefusal> {
  const sold = resolveGs1(db, code, at)
  if (sold.ok) return sold
  return 'fault' in sold.error
    ? fail({ code: 'gs1-not-read', scanned: code, fault: sold.error.fault })
    : fail({ code: 'unknown-code', scanned: sold.error.unknown })
}

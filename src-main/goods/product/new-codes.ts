import { eanCheckDigit } from '#shared/goods/catalog/ean'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import { ownerOfBarcode, ownerOfCode } from './code-owner-queries'

const ean13Body = 12

/** The next number after the latest product that has one for a code, as far as it is nobody's. */
export function nextProductCode(db: ReadDb, besides: ReadonlySet<string>): string {
  const latest = db.get<{ code: string }>(
    "SELECT code FROM product WHERE code NOT GLOB '*[^0-9]*' AND length(code) <= 8 ORDER BY id DESC LIMIT 1",
  )
  let next = Number(latest?.code ?? 0) + 1
  while (besides.has(String(next)) || isTaken(db, String(next))) next++
  return String(next)
}

/** `1001-01`, `1001-02`…: the next of a style, as far as it is nobody's. */
export function nextVariantCode(db: ReadDb, style: string, besides: ReadonlySet<string>): string {
  for (let number = besides.size === 0 ? 1 : numberAfter(style, besides); ; number++) {
    const code = `${style}-${String(number).padStart(2, '0')}`
    if (!besides.has(code) && !isTaken(db, code)) return code
  }
}

function numberAfter(style: string, codes: ReadonlySet<string>): number {
  const numbers = [...codes].flatMap((code) => {
    const [, number] = code.startsWith(`${style}-`) ? [style, Number(code.slice(style.length + 1))] : []
    return number !== undefined && Number.isSafeInteger(number) ? [number] : []
  })
  return Math.max(0, ...numbers) + 1
}

function isTaken(db: ReadDb, code: string): boolean {
  return ownerOfCode(db, code, []) !== null
}

/** So many EAN-13 of the shop's own that are nobody's, after the last one that was given. */
export function nextInternalBarcodes(
  db: ReadDb,
  {
    prefix,
    count,
    besides,
  }: { readonly prefix: string; readonly count: number; readonly besides: readonly string[] },
): Result<string[], { readonly code: 'internal-numbers-spent' }> {
  const digits = ean13Body - prefix.length
  const last = db.get<{ barcode: string }>(
    `SELECT barcode FROM product_barcode WHERE barcode BETWEEN ? AND ? AND length(barcode) = 13
     ORDER BY barcode DESC LIMIT 1`,
    prefix,
    `${prefix}:`,
  )
  const given = new Set(besides)
  const found: string[] = []
  for (
    let number = last ? Number(last.barcode.slice(prefix.length, -1)) + 1 : 1;
    found.length < count;
    number++
  ) {
    if (number >= 10 ** digits) return fail({ code: 'internal-numbers-spent' })
    const body = `${prefix}${String(number).padStart(digits, '0')}`
    const barcode = `${body}${eanCheckDigit(body)}`
    if (!given.has(barcode) && ownerOfBarcode(db, barcode, []) === null) found.push(barcode)
  }
  return ok(found)
}

import { isValidEan, normalizeBarcode } from '../../goods/catalog/ean'
import { withoutSymbology } from '../../goods/catalog/gs1-code'
import { kindOfValueCode } from './value-code'
import type { CodedKind } from './value-kind'

/** The one spelling of a number of value, read or typed: without the groups it is printed in, its letters large. */
export function valueNumber(entered: string): string {
  return normalizeBarcode(withoutSymbology(entered))
    .replace(/[\s.-]/g, '')
    .toUpperCase()
}

/** Whether a number of the shop's own may stand for value of this kind: not where it would be read as another kind. */
export function mayNumber(kind: CodedKind, number: string): boolean {
  if (!/^[0-9A-Z]{6,30}$/.test(number)) return false
  const range = kindOfValueCode(number)
  return range === undefined || (range === kind && isValidEan(number))
}

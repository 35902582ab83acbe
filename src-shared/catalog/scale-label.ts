import { cents, type Cents } from '../money/cents'
import { thousandths, type Thousandths } from '../money/quantity'
import { isValidEan } from './ean'

/** What a shop's scales print in the value field: the weight in grams or the price in centavos. */
export type ScaleLabelRule = 'weight' | 'price'

/** What a label says: `weight` in thousandths of a kilogram, `price` in cents. */
type ScaleLabel =
  | { readonly productCode: string; readonly kind: 'weight'; readonly weight: Thousandths }
  | { readonly productCode: string; readonly kind: 'price'; readonly price: Cents }

/**
 * Reads an in-store EAN-13 label printed by scales: `2 CCCCC VVVVV X D`, with five digits of product code,
 * five of value, one the scales use as they like, and the check digit. Which value it is cannot be seen on
 * the label, hence the shop's rule.
 *
 * @returns `undefined` when it is no such label, its check digit is wrong or its value is zero, which no sale
 * can hold; the code is then to be looked up as any other.
 */
export function parseScaleLabel(code: string, rule: ScaleLabelRule): ScaleLabel | undefined {
  const match = /^2(\d{5})(\d{5})\d\d$/.exec(code)
  if (!match || !isValidEan(code)) return undefined
  const [, productCode = '', digits = ''] = match
  const value = Number(digits)
  if (value === 0) return undefined
  return rule === 'weight'
    ? { productCode, kind: 'weight', weight: thousandths(value) }
    : { productCode, kind: 'price', price: cents(value) }
}

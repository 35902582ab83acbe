import { cleanCode } from '../text/clean-text'
import { parseQuantity, type Thousandths } from '../money/quantity'

/** A code as typed or scanned, with the quantity put before it; no quantity means the usual one. */
type TypedCode = { readonly quantity: Thousandths | undefined; readonly code: string }

type TypedCodeError = { readonly error: 'invalid-quantity' | 'empty' }

/**
 * Splits what was entered in the code field: `789…`, `3*789…`, `0,5*123` (quantity in units or kg before the
 * asterisk). `3*` alone gives an empty code: the next scan takes that quantity.
 *
 * The code is only trimmed. Whoever looks it up decides between barcode, product code and words.
 */
export function parseTypedCode(text: string): TypedCode | TypedCodeError {
  const entered = cleanCode(text)
  if (entered === '') return { error: 'empty' }
  const asterisk = entered.indexOf('*')
  if (asterisk < 0) return { quantity: undefined, code: entered }
  const quantity = parseQuantity(entered.slice(0, asterisk))
  if (quantity === undefined) return { error: 'invalid-quantity' }
  return { quantity, code: entered.slice(asterisk + 1).trim() }
}

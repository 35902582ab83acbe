import { eanCheckDigit } from '../../goods/catalog/ean'
import { valueKinds, type CodedKind } from './value-kind'

const prefixes = valueKinds.filter((kind) => kind.prefix !== null)

const codeDigits = 13
const serialDigits = 9

/** How many numbers a kind has. They are drawn by chance, so that nobody guesses one. */
export const valueCodeRange = 10 ** serialDigits

/** The EAN-13 of a serial number from zero to `valueCodeRange`, which is left out, in the range of its kind. */
export function valueCode(kind: CodedKind, serial: number): string {
  const digits = valuePrefix(kind) + String(serial).padStart(serialDigits, '0')
  return digits + eanCheckDigit(digits)
}

/** What the numbers of a kind begin with. */
export function valuePrefix(kind: CodedKind): string {
  const found = prefixes.find((one) => one.kind === kind)
  if (!found) throw new Error(`${kind} has no numbers`)
  return found.prefix
}

/** The kind whose range a number lies in, with its check digit right or wrong; undefined: it is no money of the shop's. */
export function kindOfValueCode(code: string): CodedKind | undefined {
  if (!/^\d+$/.test(code) || code.length !== codeDigits) return undefined
  return prefixes.find(({ prefix }) => code.startsWith(prefix))?.kind
}

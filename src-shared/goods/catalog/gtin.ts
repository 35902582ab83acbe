import { eanCheckDigit, isValidEan } from './ean'

/** Lengths in which the same GTIN is written: zeros before it are no part of the number. */
const lengths = [8, 12, 13, 14] as const

/**
 * Every spelling under which a barcode may stand in the catalogue, the scanned one first. EAN-8, UPC-A, EAN-13 and a
 * GTIN-14 of the single unit (indicator 0) are one number with more or fewer zeros before it; UPC-E is a UPC-A with zeros
 * left out. A GTIN-14 with another indicator is a package, and only itself. Whatever is no GTIN has one spelling.
 */
export function barcodeSpellings(code: string): readonly string[] {
  const spellings = [code, ...zeroSpellings(code)]
  const upcA = expandUpcE(code)
  if (upcA !== undefined) spellings.push(...zeroSpellings(upcA))
  const upcE = compressUpcA(code)
  if (upcE !== undefined) spellings.push(upcE)
  return [...new Set(spellings)]
}

/** Whether these are a GTIN's digits: 8 to 14, zeros before it left out or not, with the right check digit. */
export function isGtin(code: string): boolean {
  return /^\d{8}$|^\d{11,14}$/.test(code) && eanCheckDigit(code.slice(0, -1)) === code.slice(-1)
}

function zeroSpellings(code: string): string[] {
  if (!isGtin(code)) return []
  const bare = code.replace(/^0+/, '')
  return lengths.filter((length) => length >= bare.length).map((length) => bare.padStart(length, '0'))
}

/** The UPC-A an UPC-E of eight digits stands for (GS1 General Specifications, “UPC-E”); `undefined` when it is none. */
export function expandUpcE(code: string): string | undefined {
  const match = /^([01])(\d)(\d)(\d)(\d)(\d)(\d)(\d)$/.exec(code)
  if (!match) return undefined
  const [, system = '', a = '', b = '', c = '', d = '', e = '', last = '', check = ''] = match
  const body = system + expanded({ a, b, c, d, e, last })
  const upcA = body + check
  return isValidEan(upcA) ? upcA : undefined
}

type Digits = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'last', string>>

/** Which zeros were left out is told by the last digit. */
function expanded({ a, b, c, d, e, last }: Digits): string {
  if (last <= '2') return `${a}${b}${last}0000${c}${d}${e}`
  if (last === '3') return `${a}${b}${c}00000${d}${e}`
  if (last === '4') return `${a}${b}${c}${d}00000${e}`
  return `${a}${b}${c}${d}${e}0000${last}`
}

/** The UPC-E of a UPC-A, in any of its spellings; `undefined` where it has none. */
function compressUpcA(code: string): string | undefined {
  if (!isGtin(code)) return undefined
  const upcA = code.replace(/^0+/, '').padStart(12, '0')
  if (upcA.length !== 12) return undefined
  const digits = upcA.slice(1, 11)
  const six =
    shortened(digits, /^(\d\d)([0-2])0000(\d{3})$/, (m, z, i) => m + i + z) ??
    shortened(digits, /^(\d{3})()00000(\d\d)$/, (m, _, i) => `${m}${i}3`) ??
    shortened(digits, /^(\d{4})()00000(\d)$/, (m, _, i) => `${m}${i}4`) ??
    shortened(digits, /^(\d{5})()0000([5-9])$/, (m, _, i) => m + i)
  if (six === undefined) return undefined
  const upcE = `${upcA[0]}${six}${upcA[11]}`
  return expandUpcE(upcE) === upcA ? upcE : undefined
}

function shortened(
  digits: string,
  form: RegExp,
  join: (maker: string, zeros: string, item: string) => string,
): string | undefined {
  const match = form.exec(digits)
  return match ? join(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined
}

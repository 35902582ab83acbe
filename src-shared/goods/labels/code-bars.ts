import { assertNever } from '../../kernel/result'
import type { LabelCode } from './label-facts'

/**
 * The widths of a code's bars and of the spaces between them, in modules, a bar first (ISO/IEC 15420 for EAN, ISO/IEC
 * 15417 for Code 128). Throws a RangeError for a value its symbology has not.
 */
export function codeBars({ symbology, value }: LabelCode): readonly number[] {
  switch (symbology) {
    case 'ean13':
      return ean13(value)
    case 'ean8':
      return ean8(value)
    case 'code128':
      return code128(value)
    default:
      return assertNever(symbology)
  }
}

const widthsOf = (pattern: string): number[] => [...pattern].map(Number)

/** By digit. */
const eanDigits = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
/** By the first digit: which of the six after it are mirrored. */
const mirrored = [
  '000000',
  '001011',
  '001101',
  '001110',
  '010011',
  '011001',
  '011100',
  '010101',
  '010110',
  '011010',
]
const guard = '111'
const centre = '11111'

function ean13(value: string): number[] {
  if (!/^\d{13}$/.test(value)) throw new RangeError(`no EAN-13: ${value}`)
  const mirrors = mirrored[Number(value[0])] ?? ''
  const left = [...value.slice(1, 7)].map((digit, index) => {
    const pattern = eanDigit(digit)
    return mirrors[index] === '1' ? [...pattern].toReversed().join('') : pattern
  })
  return ean(left, value.slice(7))
}

function ean8(value: string): number[] {
  if (!/^\d{8}$/.test(value)) throw new RangeError(`no EAN-8: ${value}`)
  return ean([...value.slice(0, 4)].map(eanDigit), value.slice(4))
}

const eanDigit = (digit: string): string => eanDigits[Number(digit)] ?? ''

const ean = (left: readonly string[], right: string): number[] =>
  widthsOf([guard, ...left, centre, ...[...right].map(eanDigit), guard].join(''))

/** By value: 0 to 102, the starts of the sets A, B and C, and the stop. */
const code128Patterns = `
  212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212
  112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131
  311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321
  112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121
  313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111
  314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114
  122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212
  124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
  114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112
`
  .trim()
  .split(/\s+/)
const toSetB = 100
const startB = 104
const startC = 105
const stop = 106

/** Digits are two a symbol, as scanners and printers write them; a last one alone goes in the set of all letters. */
function code128(value: string): number[] {
  if (!/^[\u0020-\u007e]+$/.test(value)) throw new RangeError(`no Code 128: ${value}`)
  const isDigits = /^\d{2,}$/.test(value)
  const pairs = isDigits ? (value.match(/\d\d/g) ?? []) : []
  const rest = value.slice(pairs.length * 2)
  const symbols = [
    ...(isDigits ? [startC, ...pairs.map(Number)] : [startB]),
    ...(isDigits && rest !== '' ? [toSetB] : []),
    ...[...rest].map((letter) => (letter.codePointAt(0) ?? 0) - 32),
  ]
  // The start counts once, like the first symbol after it (ISO/IEC 15417, annex A).
  const check = symbols.reduce((sum, symbol, index) => sum + symbol * Math.max(1, index), 0) % 103
  return [...symbols, check, stop].flatMap((symbol) => widthsOf(code128Patterns[symbol] ?? ''))
}

import { normalizeBarcode } from '#shared/goods/catalog/ean'
import { isGtin } from '#shared/goods/catalog/gtin'
import { cleanCode } from '#shared/kernel/text/clean-text'
import type { CellReading } from '../../store/import/import-kind'

/** What a spreadsheet shows of a long number: the digits it leaves out are gone. */
const scientific = /^\d+(?:[.,]\d+)?E\+?\d+$/i
/** A whole number that went through a program that only knows fractions. */
const dust = /[.,]0+$/
/** Thirteen digits that end so were rounded by a spreadsheet, then written out. */
const rounded = /^\d{7}0{6}$/

const longestCode = 30
const longestBarcode = 48

/** The shop's own code of a product: digits, letters, what a keyboard types. */
export function readCode(text: string): CellReading<string> {
  if (scientific.test(text)) return eaten(text)
  const code = cleanCode(/^\d+[.,]0+$/.test(text) ? text.replace(dust, '') : text)
  if (code === '') return { ok: false, why: 'está vazio' }
  return code.length > longestCode
    ? { ok: false, why: `passa de ${longestCode} letras` }
    : { ok: true, value: code }
}

/**
 * The barcodes of a cell, one or several. A number that is a right EAN-8 or EAN-13 but for zeros at its beginning, which
 * spreadsheets eat, has them again, and it is said so.
 */
export function readBarcodes(text: string): CellReading<readonly string[]> {
  // A comma within a number is not between two.
  const parts = scientific.test(text)
    ? [text]
    : text.split(/[;|/\n]|,(?!0*$)|\s+/).filter((part) => part !== '')
  const codes: string[] = []
  const notes: string[] = []
  for (const part of parts) {
    const read = readBarcode(part)
    if (!read.ok) return read
    if (!codes.includes(read.value)) codes.push(read.value)
    if (read.note !== undefined) notes.push(read.note)
  }
  return { ok: true, value: codes, ...(notes.length > 0 && { note: notes.join(', ') }) }
}

function readBarcode(part: string): CellReading<string> {
  if (scientific.test(part)) return eaten(part)
  const code = normalizeBarcode(cleanCode(/^\d+[.,]0+$/.test(part) ? part.replace(dust, '') : part))
  if (rounded.test(code))
    return { ok: false, why: `“${part}” foi arredondado pelo Excel: os últimos dígitos se perderam` }
  if (code.length > longestBarcode) return { ok: false, why: `passa de ${longestBarcode} letras` }
  const mended = withZeros(code)
  return mended === code
    ? { ok: true, value: code }
    : { ok: true, value: mended, note: `${part} → ${mended} (zeros que a planilha tirou)` }
}

/** Of 7 digits an EAN-8, of 9 to 11 an EAN-13, where the check digit agrees. */
function withZeros(code: string): string {
  if (/^\d{7}$/.test(code) && isGtin(`0${code}`)) return `0${code}`
  const whole = code.padStart(13, '0')
  return /^\d{9,11}$/.test(code) && isGtin(whole) ? whole : code
}

function eaten(text: string): { readonly ok: false; readonly why: string } {
  return {
    ok: false,
    why: `o Excel escreveu “${text}” no lugar do número e perdeu dígitos: formate a coluna como Número sem casas decimais e salve de novo`,
  }
}

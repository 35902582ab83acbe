import type { DecimalMark } from '#shared/store/import/file-format'
import type { CellReading } from './import-kind'

/**
 * The whole number of its smallest unit that a figure of a file is: `1.234,56` is 123456 by two places. By the column's mark
 * and nothing else: a point where commas part the decimals groups thousands or is a mistake, never the decimals.
 */
export function decimalOf(cell: string | number, mark: DecimalMark, places: number): CellReading<number> {
  if (typeof cell === 'number') return ofNumber(cell, places)
  const bare = cell.replace(/^(-?)\s*R\$\s*/i, '$1').replace(/\s/g, '')
  const found = mark === ',' ? withComma.exec(bare) : withPoint.exec(bare)
  if (!found) return { ok: false, why: notAFigure(cell, mark) }
  const [, sign = '', whole = '', fraction = ''] = found
  const digits = fraction.replace(/0+$/, '')
  if (digits.length > places)
    return { ok: false, why: `“${cell}” tem mais de ${places} casas depois da vírgula` }
  const value = Number(whole.replace(/[.,]/g, '') + digits.padEnd(places, '0'))
  return { ok: true, value: sign === '-' ? 0 - value : value }
}

const withComma = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d*))?$/
const withPoint = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/

function notAFigure(cell: string, mark: DecimalMark): string {
  if (/^-?[\d.,]+$/.test(cell.replace(/\s/g, '')))
    return `“${cell}” não combina com ${mark === ',' ? 'vírgula' : 'ponto'} nos decimais desta coluna`
  return `“${cell}” não é um número`
}

/** A spreadsheet's own number, whose last digits may be dust of its arithmetic: written out, then rounded half up. */
function ofNumber(value: number, places: number): CellReading<number> {
  if (!Number.isFinite(value)) return { ok: false, why: 'não é um número' }
  const sign = value < 0 ? -1 : 1
  // Twelve digits behind the point are all a spreadsheet shows; 1.005 must not become 1.00.
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(9).split('.')
  const kept = Number(whole + fraction.slice(0, places))
  const isUp = (fraction[places] ?? '0') >= '5'
  return { ok: true, value: sign * (kept + (isUp ? 1 : 0)) + 0 }
}

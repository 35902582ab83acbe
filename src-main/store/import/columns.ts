import { MAX_AMOUNT, cents, type Cents } from '#shared/kernel/money/cents'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { numberText } from '#shared/kernel/text/clean-text'
import { foldText } from '#shared/kernel/text/fold-text'
import type { DecimalMark } from '#shared/store/import/file-format'
import { dayOfText } from './day-of-text'
import { decimalOf } from './decimal-of'
import type { CellReading, Column } from './import-kind'

type Described = Pick<Column<unknown>, 'name' | 'alsoCalled' | 'example'>

/** Words of at most so many letters. */
export function textColumn(described: Described, max: number): Column<string> {
  return {
    ...described,
    read: (cell) => {
      const text = String(cell)
      return text.length <= max
        ? { ok: true, value: text }
        : { ok: false, why: `passa de ${max} letras (tem ${text.length})` }
    },
  }
}

/** Whatever a reader of the same field makes of the text. */
export function readColumn<Value>(
  described: Described,
  read: (text: string) => CellReading<Value>,
): Column<Value> {
  return { ...described, read: (cell) => read(String(cell)) }
}

/** Reais, kept in cents. */
export function moneyColumn(described: Described): Column<Cents> {
  return {
    ...described,
    hasDecimals: true,
    read: (cell, mark) => {
      const read = scaled(cell, mark, 2)
      if (!read.ok) return read
      if (read.value < 0) return { ok: false, why: 'é um valor negativo' }
      return read.value > MAX_AMOUNT
        ? { ok: false, why: 'é um valor grande demais' }
        : { ok: true, value: cents(read.value) }
    },
  }
}

/** Pieces, kilos or metres, kept in thousandths. */
export function quantityColumn(described: Described): Column<Thousandths> {
  return {
    ...described,
    hasDecimals: true,
    read: (cell, mark) => {
      const read = scaled(cell, mark, 3)
      return read.ok ? { ok: true, value: thousandths(read.value) } : read
    },
  }
}

/** A day, `2026-11-14`. */
export function dayColumn(described: Described): Column<string> {
  return readColumn(described, dayOfText)
}

const yes = new Set(['s', 'sim', '1', 'x', 'true', 'verdadeiro', 'ativo', 'ativa', 'y', 'yes'])
const no = new Set(['n', 'nao', '0', 'false', 'falso', 'inativo', 'inativa', 'no'])

export function yesNoColumn(described: Described): Column<boolean> {
  return readColumn(described, (text) => {
    const word = foldText(text)
    if (yes.has(word)) return { ok: true, value: true }
    return no.has(word) ? { ok: true, value: false } : { ok: false, why: `“${text}” não é sim nem não` }
  })
}

/** A figure in its smallest unit. What a spreadsheet keeps as a number may have more digits than it shows: rounded once. */
function scaled(cell: string | number, mark: DecimalMark, places: number): CellReading<number> {
  const read = decimalOf(typeof cell === 'number' ? cell : numberText(cell), mark, places)
  return read.ok && !Number.isSafeInteger(read.value) ? { ok: false, why: 'é um número grande demais' } : read
}

import { shopDay, shopTime } from '#shared/kernel/time/shop-day'
import type { Cell, ColumnKind } from '#shared/reporting/report/report-view'

/** The styles of `workbook-parts.ts`, by their place there. */
export const styles = { text: 0, head: 1, money: 2, quantity: 3, percent: 4, count: 5, day: 6, moment: 7 }

/** `A`, `Z`, `AA`: every cell says where it stands, or some programs refuse the file. */
export function columnLetters(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26))
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter
}

/** A cell of a sheet; what looks like a formula is text all the same. Empty ones are left out. */
export function sheetCell(cell: Cell, kind: ColumnKind, at: string, timeZone: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string' && kind !== 'day') return textCell(cell, at, styles.text)
  const figure = figureOf(cell, kind, timeZone)
  return `<c r="${at}" s="${styles[kind]}"><v>${figure}</v></c>`
}

export function textCell(text: string, at: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

function figureOf(cell: string | number, kind: ColumnKind, timeZone: string): string {
  if (typeof cell === 'string') return String(daySerial(cell))
  switch (kind) {
    case 'money':
      return decimal(cell, 2)
    case 'quantity':
      return decimal(cell, 3)
    case 'percent':
      return decimal(cell, 5)
    case 'moment':
      return String(momentSerial(cell, timeZone))
    case 'count':
    case 'day':
    case 'text':
      return String(cell)
  }
}

/** By digits, never by division: what is exact here is exact there. */
function decimal(value: number, places: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const dayMs = 86_400_000
const firstSerial = Date.UTC(1899, 11, 30)

/** Spreadsheets count days from the end of 1899. */
const daySerial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - firstSerial) / dayMs

function momentSerial(at: number, timeZone: string): number {
  const [hour = 0, minute = 0] = shopTime(at, timeZone).clock.split(':').map(Number)
  const seconds = Math.floor((at % 60_000) / 1000)
  return daySerial(shopDay(at, timeZone)) + (hour * 3600 + minute * 60 + seconds) / 86_400
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML has no place for control characters, nor for halves of letters; and a cell for 32,767 letters at most. */
export function xmlText(text: string): string {
  return text
    .slice(0, 32_767)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}

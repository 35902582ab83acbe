/**
 * A line of a CSV file as Brazilian spreadsheets open it: semicolons, quotes where needed. What a spreadsheet would take for
 * a formula is made text.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(';')}\r\n`
}

/** Tells a spreadsheet that what follows is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** As people write one: `-7,00`, `1.234,56`, also with the minus sign of typesetters. */
const number = /^[-\u2212]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/

/** What some spreadsheet begins a formula with, the full-width signs of Asian keyboards too. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212]/

function cell(value: string | number): string {
  const text = spelled(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A number stays one, whichever minus it has; what would be a formula is text. */
function spelled(value: string | number): string {
  if (typeof value === 'number' || number.test(value)) return String(value).replace('\u2212', '-')
  return formula.test(value) ? `'${value}` : value
}

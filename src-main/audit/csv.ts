/**
 * A line of a CSV file as Brazilian spreadsheets open it: semicolons, quotes where needed. What a spreadsheet would take for
 * a formula is made text.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(';')}\r\n`
}

/** Tells a spreadsheet that what follows is UTF-8. */
export const byteOrderMark = '\uFEFF'

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import type { SheetLayout } from './label-layout'

/** Where one label lies on its sheet, in millimetres. */
export interface Placed<Label> {
  readonly x: number
  readonly y: number
  readonly label: Label
}

/** Lays labels out on sheets, row by row, from the `start`th of the first sheet on (1 is its first). */
export function layOnSheets<Label>(
  layout: Pick<SheetLayout, 'columns' | 'rows' | 'left' | 'top' | 'stepAcross' | 'stepDown'>,
  labels: readonly Label[],
  start: number,
): readonly (readonly Placed<Label>[])[] {
  const { columns, rows, left, top, stepAcross, stepDown } = layout
  const sheets: Placed<Label>[][] = []
  for (const [index, label] of labels.entries()) {
    const place = start - 1 + index
    const onSheet = place % (columns * rows)
    const sheet = (sheets[Math.floor(place / (columns * rows))] ??= [])
    sheet.push({
      x: left + (onSheet % columns) * stepAcross,
      y: top + Math.floor(onSheet / columns) * stepDown,
      label,
    })
  }
  return sheets
}

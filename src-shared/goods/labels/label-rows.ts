import type { LabelDrawing } from './label-drawing'
import type { RollLayout } from './label-layout'

/** A row of a roll, as often as it follows itself; millimetres from the row's corner. */
export interface LabelRow {
  readonly copies: number
  readonly drawing: LabelDrawing
}

/** How wide a row is with the gaps between its labels. */
export function rowWidth({ width, columns, gapAcross }: RollLayout): number {
  return columns * width + (columns - 1) * gapAcross
}

/** Lays labels out in rows: what `drawingOf` draws for each, one after the other across. Equal rows are one, with copies. */
export function layInRows<Label>(
  layout: Pick<RollLayout, 'width' | 'columns' | 'gapAcross'>,
  labels: readonly Label[],
  drawingOf: (label: Label) => LabelDrawing,
): readonly LabelRow[] {
  const { width, columns, gapAcross } = layout
  const rows: { labels: readonly Label[]; copies: number }[] = []
  for (let at = 0; at < labels.length; at += columns) {
    const row = labels.slice(at, at + columns)
    const last = rows.at(-1)
    if (last?.labels.length === row.length && last.labels.every((label, index) => label === row[index]))
      last.copies++
    else rows.push({ labels: row, copies: 1 })
  }
  return rows.map(({ labels: row, copies }) => ({
    copies,
    drawing: row.flatMap((label, column) =>
      drawingOf(label).map((drawn) => ({ ...drawn, x: drawn.x + column * (width + gapAcross) })),
    ),
  }))
}

import { drawLabel } from '#shared/goods/labels/draw-label'
import type { LabelFacts } from '#shared/goods/labels/label-facts'
import type { RollLayout } from '#shared/goods/labels/label-layout'
import { layInRows, rowWidth } from '#shared/goods/labels/label-rows'
import type { LabelRun } from '#shared/goods/labels/label-run'
import type { LabelOrder } from '#shared/goods/labels/labels-operations'
import { ok, type Result } from '#shared/kernel/result'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { chosenLabels, type NotChosen } from './chosen-labels'
import { labelOccasion } from './label-queries'

/** Rows of one run: where a printer stops in the middle, no more are printed once more. */
const rowsOfRun = 50

/** Queues labels for the label printer, as they are drawn now. */
export function printLabels(
  desk: Desk,
  actor: Actor,
  runs: Papers<LabelRun>,
  { labels: order, layout }: { readonly labels: LabelOrder; readonly layout: RollLayout },
): Result<{ count: number }, NotChosen> {
  const chosen = chosenLabels(desk, order)
  if (!chosen.ok) return chosen
  const labels = chosen.value
  const occasion = labelOccasion(desk)
  const draw = (facts: LabelFacts) => drawLabel(layout, facts, occasion)
  const each = rowsOfRun * layout.columns
  desk.database.write((db) => {
    for (let at = 0; at < labels.length; at += each) {
      const some = labels.slice(at, at + each)
      runs.printInBackground({
        kind: 'labels',
        title: titleOf(at, some.length, labels.length),
        width: rowWidth(layout),
        height: layout.height,
        gap: layout.gapDown,
        rows: layInRows(layout, some, draw),
      })
    }
    const detail = { entries: labels.length }
    recordAction(db, desk, actor, { action: 'labels.print', saleId: null, detail })
  })
  return ok({ count: labels.length })
}

function titleOf(before: number, count: number, all: number): string {
  if (count === all) return all === 1 ? '1 etiqueta' : `${all} etiquetas`
  return `Etiquetas ${before + 1} a ${before + count} de ${all}`
}

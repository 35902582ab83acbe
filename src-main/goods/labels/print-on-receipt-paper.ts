import type { LabelOrder } from '#shared/goods/labels/labels-operations'
import { ok, type Result } from '#shared/kernel/result'
import { labelPaper } from '#shared/selling/receipt/papers/label-paper'
import type { Papers } from '../../devices/device/print-queue'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { chosenLabels, type NotChosen } from './chosen-labels'
import { labelOccasion } from './label-queries'

/** Labels on one paper, few enough that one that tears or runs out is soon printed again. */
const onOnePaper = 25

/** Queues labels on the paper of receipts. */
export function printOnReceiptPaper(
  desk: Desk,
  actor: Actor,
  papers: Papers,
  order: LabelOrder,
): Result<{ count: number }, NotChosen> {
  const labels = chosenLabels(desk, order)
  if (!labels.ok) return labels
  const occasion = labelOccasion(desk)
  const count = labels.value.length
  desk.database.write((db) => {
    for (let at = 0; at < count; at += onOnePaper)
      papers.printInBackground(labelPaper(labels.value.slice(at, at + onOnePaper), occasion))
    recordAction(db, desk, actor, { action: 'labels.print', saleId: null, detail: { entries: count } })
  })
  return ok({ count })
}

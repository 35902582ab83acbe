import type { DocumentLine } from '#shared/goods/stock/documents/document-view'
import { ONE_UNIT } from '#shared/kernel/money/quantity'
import { ok, type Result } from '#shared/kernel/result'
import { call } from '../../../ipc/client'
import type { AppError } from '../../../ipc/words/messages'
import type { ChosenLabel } from '../../labels/chosen-label'

/** A label for each piece a delivery brought, in the order it was read; of what is weighed, one. */
export async function receivedLabels(id: string): Promise<Result<readonly ChosenLabel[], AppError>> {
  const lines: DocumentLine[] = []
  let before: number | null = null
  do {
    const page: Awaited<ReturnType<typeof linesBefore>> = await linesBefore(id, before)
    if (!page.ok) return page
    lines.push(...page.value.lines)
    before = page.value.hasMore ? (lines.at(-1)?.position ?? null) : null
  } while (before !== null)
  return ok(lines.toReversed().map(labelOf))
}

const linesBefore = (id: string, before: number | null) => call('stock.lines', { id, before })

function labelOf({ productId, quantity, fractional }: DocumentLine): ChosenLabel {
  return { productId, quantity: fractional ? 1 : Math.max(1, Math.round(quantity / ONE_UNIT)) }
}

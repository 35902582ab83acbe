import { formatCents } from '#shared/kernel/money/format'
import { formatPercent } from '#shared/kernel/money/percentage'
import type { BasketView, SaleLineView } from '#shared/selling/sale/basket-view'
import { previewOnLine, previewOnWhole } from '#shared/selling/sale/discount-preview'
import { useApp } from '../../../app/use-app'
import { readDiscountValue, type DiscountDraft } from './discount-draft'
import classes from './discount-window.module.css'

interface DiscountPreviewProps {
  readonly draft: DiscountDraft
  readonly basket: Pick<BasketView, 'lines' | 'totals'>
  /** The line it is on; null for the whole. */
  readonly line: SaleLineView | null
}

/** How far the operator may go alone, and what the price becomes: both known before a supervisor is called. */
export function DiscountPreview({ draft, basket, line }: DiscountPreviewProps) {
  const limit = useApp((app) => app.operator?.discountLimit)
  const read = readDiscountValue(draft)
  if (limit === undefined) return null
  const preview = !read.ok
    ? null
    : line === null
      ? previewOnWhole(basket, read.value, limit)
      : previewOnLine(line, read.value, limit)
  return (
    <p className={classes.preview} aria-live="polite" data-above={preview?.isAboveLimit || undefined}>
      <span>
        Seu limite: {formatPercent(limit)}
        {preview?.isAboveLimit === true && ' · pede aprovação'}
      </span>
      <strong>
        {line === null ? 'Novo total' : 'Novo preço'} {preview === null ? '–' : formatCents(preview.after)}
      </strong>
    </p>
  )
}

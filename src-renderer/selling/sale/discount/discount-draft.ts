import type { DiscountValue } from '#shared/goods/pricing/manual-discount'
import type { Cents } from '#shared/kernel/money/cents'
import { formatPercent, parsePercent } from '#shared/kernel/money/percentage'
import { fail, ok, type Result } from '#shared/kernel/result'
import { isReason } from '../../../ui/fields/reason-field'

/** A discount as asked for; main adds the limit of whoever gives it. */
export interface AskedDiscount {
  readonly value: DiscountValue
  readonly reason: string
}

/** The discount form as filled in so far. */
export interface DiscountDraft {
  readonly scope: 'line' | 'sale'
  readonly kind: 'rate' | 'amount'
  /** As typed, without the sign. */
  readonly rate: string
  /** Cents. */
  readonly amount: Cents | null
  readonly reason: string
}

/** Starts from what `target` already has, else with the reason that is usual. */
export function draftOf(
  scope: DiscountDraft['scope'],
  target: { readonly discount: AskedDiscount | null },
  usualReason = '',
): DiscountDraft {
  const empty: DiscountDraft = { scope, kind: 'rate', rate: '', amount: null, reason: usualReason }
  if (target.discount === null) return empty
  const { value, reason } = target.discount
  return value.kind === 'rate'
    ? { ...empty, rate: formatPercent(value.rate).replace(/\s*%$/, ''), reason }
    : { ...empty, kind: 'amount', amount: value.amount, reason }
}

/** The discount the form means; or what to correct, in Portuguese. */
export function readDiscount(
  draft: DiscountDraft,
): Result<AskedDiscount, { readonly field: 'value' | 'reason'; readonly text: string }> {
  const value = readDiscountValue(draft)
  if (!value.ok) return fail({ field: 'value', text: value.error })
  if (!isReason(draft.reason))
    return fail({ field: 'reason', text: 'Escolha ou escreva o motivo do desconto.' })
  return ok({ value: value.value, reason: draft.reason.trim() })
}

/** The value alone; or what to correct, in Portuguese. */
export function readDiscountValue({ kind, rate, amount }: DiscountDraft): Result<DiscountValue, string> {
  if (kind === 'amount')
    return amount === null || amount <= 0
      ? fail('Digite o valor do desconto.')
      : ok({ kind: 'amount', amount })
  const read = parsePercent(rate)
  return read === undefined || read === 0
    ? fail('Digite o percentual do desconto, de 0,001 a 100.')
    : ok({ kind: 'rate', rate: read })
}

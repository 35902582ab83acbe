import type { BulkChange, BulkWhat } from '#shared/goods/bulk-edit/bulk-change'
import type { PriceEnding, PriceStep } from '#shared/goods/bulk-edit/price-step'
import { parseAmount } from '#shared/kernel/money/format'
import { parsePercent } from '#shared/kernel/money/percentage'
import { fail, ok, type Result } from '#shared/kernel/result'
import { parseDay } from '../../ui/fields/day-text'

/** How a price is changed, as it is chosen. */
export const stepWays = {
  up: 'Aumentar em %',
  down: 'Diminuir em %',
  more: 'Somar um valor',
  less: 'Tirar um valor',
  set: 'Fixar um valor',
} as const
export type StepWay = keyof typeof stepWays

/** The form as typed and chosen. */
export interface BulkDraft {
  readonly what: BulkWhat
  readonly way: StepWay
  readonly value: string
  readonly ending: PriceEnding
  readonly from: string
  readonly until: string
  /** A uid, a text, or whether it is for sale. */
  readonly to: string
}

export const emptyDraft: BulkDraft = {
  what: 'price',
  way: 'up',
  value: '',
  ending: 'exact',
  from: '',
  until: '',
  to: '',
}

export type DraftField = 'value' | 'from' | 'until' | 'to'
type DraftErrors = Partial<Record<DraftField, string>>

/** The change the form asks for; or what to correct, nothing where a field is still blank. */
export function readDraft(draft: BulkDraft): Result<BulkChange, DraftErrors> {
  switch (draft.what) {
    case 'family':
    case 'brand':
      return ok({ what: draft.what, to: draft.to || null })
    case 'classification':
      return ok({ what: draft.what, to: draft.to })
    case 'unit':
      return draft.to.trim() === '' ? fail({}) : ok({ what: draft.what, to: draft.to })
    case 'active':
      return ok({ what: draft.what, to: draft.to === 'yes' })
    case 'no-promotional-price':
      return ok({ what: draft.what })
    case 'price':
    case 'cost': {
      const step = readStep(draft)
      return step.ok ? ok({ what: draft.what, step: step.value }) : step
    }
    case 'promotional-price': {
      const step = readStep(draft)
      if (!step.ok) return step
      const from = readEnd(draft.from, 'from')
      if (!from.ok) return from
      const until = readEnd(draft.until, 'until')
      if (!until.ok) return until
      const isBackwards = from.value !== null && until.value !== null && until.value < from.value
      if (isBackwards) return fail({ until: 'Termina antes de começar.' })
      return ok({ what: draft.what, step: step.value, from: from.value, until: until.value })
    }
  }
}

function readStep({ way, value, ending }: BulkDraft): Result<PriceStep, DraftErrors> {
  if (value.trim() === '') return fail({})
  const isRate = way === 'up' || way === 'down'
  const size = isRate ? parsePercent(value) : parseAmount(value)
  if (size === undefined || size < 0)
    return fail({
      value: isRate ? 'Digite um percentual até 100, como 12,5.' : 'Digite um valor, como 9,90.',
    })
  const by = isRate ? 'percent' : way === 'set' ? 'set' : 'amount'
  return ok({ by, value: way === 'down' || way === 'less' ? -1 * size : size, ending })
}

function readEnd(typed: string, field: 'from' | 'until'): Result<string | null, DraftErrors> {
  if (typed.trim() === '') return ok(null)
  const day = parseDay(typed)
  return day === undefined
    ? fail({ [field]: typed.length < 8 ? '' : 'Digite o dia, como 31/01/2027.' })
    : ok(day)
}

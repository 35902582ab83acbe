import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { LineId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { BasketView } from '#shared/selling/sale/basket-view'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../../app/use-app'
import type { AppError } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import type { BenefitInDiscount } from '../../open-sale/moments'
import { describeDiscount } from '../lines/line-notes'
import { draftOf, readDiscount, type AskedDiscount, type DiscountDraft } from './discount-draft'
import { DiscountForm } from './discount-form'
import { DiscountScopeChoice } from './discount-scope'
import { latestDiscountReason, rememberDiscountReason } from './usual-discount-reason'

interface DiscountWindowProps {
  readonly basket: Pick<BasketView, 'discount' | 'lines' | 'totals'>
  /** How the whole is called: `venda`, `orçamento`, with its article. */
  readonly whole: { readonly name: string; readonly on: string }
  /** The selected line, when there is one to discount. */
  readonly line: SaleLineView | null
  /** Asks main for a discount (or none) on one line or (null) the whole; `what` tells a supervisor. */
  readonly ask: (
    lineId: LineId | null,
    discount: AskedDiscount | null,
    what: string,
  ) => Promise<Result<unknown, AppError>>
  /** What somebody else gives, each with its window under the choice that leads back. */
  readonly benefits?: readonly BenefitInDiscount[]
  readonly onClose: () => void
}

/** Janela de desconto: on a line or the whole sale, by value or rate, always with its reason (FEATURES A4). */
export function DiscountWindow({ basket, whole, line, ask, benefits = [], onClose }: DiscountWindowProps) {
  const suggested = useApp((app) => app.suggestDiscountReason)
  const start = (scope: DiscountDraft['scope']) =>
    draftOf(scope, scope === 'line' && line !== null ? line : basket, suggested ? latestDiscountReason() : '')
  const [draft, setDraft] = useState(() => start(line === null ? 'sale' : 'line'))
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useCommand()
  const target = draft.scope === 'line' && line !== null ? line : null
  const given = target === null ? basket.discount : target.discount
  const where = target === null ? whole.on : `no item ${target.position}, ${target.description}`

  // What is applied by itself is what a cashier comes to change.
  const [benefit, setBenefit] = useState(basket.totals.benefits === 0 ? undefined : benefits[0])
  const choice = (
    <DiscountScopeChoice
      scope={benefit === undefined ? draft.scope : benefit.id}
      line={line}
      wholeName={whole.name}
      benefits={benefits}
      onScope={(scope) => {
        setBenefit(undefined)
        change(start(scope))
      }}
      onBenefit={setBenefit}
    />
  )

  function change(next: DiscountDraft) {
    refuse(null)
    setDraft(next)
  }

  function give(discount: AskedDiscount | null, what: string) {
    void run(() => ask(target?.id ?? null, discount, what), onClose)
  }

  function confirm() {
    const read = readDiscount(draft)
    if (!read.ok) {
      if (read.error.field === 'reason') reasonField.current?.focus()
      return refuse(read.error.text)
    }
    rememberDiscountReason(read.value.reason)
    give(read.value, `Desconto de ${describeDiscount(read.value.value)} ${where}`)
  }

  if (benefit !== undefined) return <benefit.Window choice={choice} onClose={onClose} />
  return (
    <FormDialog
      title="Desconto"
      reason={given === null ? undefined : `Já há desconto de ${describeDiscount(given.value)} ${where}.`}
      size="lg"
      onClose={onClose}
      onSubmit={confirm}
      submitLabel="Aplicar desconto"
      apart={
        given !== null && (
          <Button
            variant="light"
            color="red"
            disabled={busy}
            onClick={() => give(null, `Remover o desconto ${where}`)}
          >
            Remover desconto
          </Button>
        )
      }
      busy={busy}
      refusal={refusal}
    >
      <DiscountForm
        draft={draft}
        reasonField={reasonField}
        line={line}
        choice={choice}
        basket={basket}
        onChange={change}
      />
    </FormDialog>
  )
}

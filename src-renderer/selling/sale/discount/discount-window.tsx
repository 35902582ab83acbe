import { Button } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import type { LineId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import type { BasketView } from '#shared/selling/sale/basket-view'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../../app/use-app'
import type { AppError } from '../../../ipc/words/messages'
import { useAsk } from '../../../ipc/words/use-ask'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { describeDiscount } from '../lines/line-notes'
import { draftOf, readDiscount, type AskedDiscount, type DiscountDraft } from './discount-draft'
import { DiscountForm } from './discount-form'
import { DiscountScopeChoice } from './discount-scope'
import { latestDiscountReason, rememberDiscountReason } from './usual-discount-reason'
import classes from './discount-window.module.css'

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
  /** The window for what a loyalty operator gives, under the choice that leads back; only where one does. */
  readonly cashback?: (choice: ReactNode) => ReactNode
  readonly onClose: () => void
}

/** Janela de desconto: on a line or the whole sale, by value or rate, always with its reason (FEATURES A4). */
export function DiscountWindow({ basket, whole, line, ask, cashback, onClose }: DiscountWindowProps) {
  const suggested = useApp((app) => app.suggestDiscountReason)
  const start = (scope: DiscountDraft['scope']) =>
    draftOf(scope, scope === 'line' && line !== null ? line : basket, suggested ? latestDiscountReason() : '')
  const [draft, setDraft] = useState(() => start(line === null ? 'sale' : 'line'))
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, send } = useAsk()
  const target = draft.scope === 'line' && line !== null ? line : null
  const given = target === null ? basket.discount : target.discount
  const where = target === null ? whole.on : `no item ${target.position}, ${target.description}`

  // What is applied by itself is what a cashier comes to change.
  const [onCashback, setOnCashback] = useState(cashback !== undefined && basket.totals.benefits !== 0)
  const choice = (
    <DiscountScopeChoice
      scope={onCashback ? 'cashback' : draft.scope}
      line={line}
      wholeName={whole.name}
      hasCashback={cashback !== undefined}
      onScope={(scope) => {
        setOnCashback(scope === 'cashback')
        if (scope !== 'cashback') change(start(scope))
      }}
    />
  )

  function change(next: DiscountDraft) {
    refuse(null)
    setDraft(next)
  }

  function give(discount: AskedDiscount | null, what: string) {
    void send(ask(target?.id ?? null, discount, what), onClose)
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

  if (onCashback && cashback !== undefined) return cashback(choice)
  return (
    <Dialog
      opened
      title="Desconto"
      reason={given === null ? undefined : `Já há desconto de ${describeDiscount(given.value)} ${where}.`}
      size="lg"
      onClose={onClose}
      onSubmit={confirm}
      footer={
        <>
          {given !== null && (
            <Button
              variant="light"
              color="red"
              className={classes.remove ?? ''}
              disabled={busy}
              onClick={() => give(null, `Remover o desconto ${where}`)}
            >
              Remover desconto
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Aplicar desconto
          </Button>
        </>
      }
    >
      <DiscountForm
        draft={draft}
        reasonField={reasonField}
        line={line}
        choice={choice}
        basket={basket}
        onChange={change}
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}

import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { receivingIdSchema, type InstallmentId } from '#shared/kernel/ids'
import { add, ZERO, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { InstallmentView, Owed, ReceivingView } from '#shared/selling/crediario/receiving-view'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { ErrorText } from '../../ui/fields/error-text'
import { MoneyInput } from '../../ui/fields/money-input'
import { KeyHint } from '../../ui/key-hint'
import { EmptyState } from '../../ui/list/empty-state'
import { chosenTotal, firstChosen } from './chosen-total'
import { InstallmentFigures } from './installment-figures'
import styles from './owed-screen.module.css'

interface OwedFormProps {
  readonly owed: Owed
  /** The instalment whose slip was read. */
  readonly first: InstallmentId | null
  readonly onBegun: (receiving: ReceivingView) => void
}

/** Instalments to tick, with what each comes to today, and how much of them is paid now: the oldest first. */
export function OwedForm({ owed, first, onBegun }: OwedFormProps) {
  const { customer, installments } = owed
  const [id] = useState(() => receivingIdSchema.parse(crypto.randomUUID()))
  const [chosen, setChosen] = useState(() => firstChosen(owed, first))
  const total = chosenTotal(installments, chosen)
  const [typed, setTyped] = useState<Cents | null | 'whole'>('whole')
  const [discount, setDiscount] = useState<Cents | null>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const off = discount ?? ZERO
  const amount = typed === 'whole' ? whole(total, off) : typed

  function tick(one: InstallmentId) {
    const next = new Set(chosen)
    if (!next.delete(one)) next.add(one)
    refuse(null)
    setTyped('whole')
    setChosen(next)
  }

  function begin() {
    if (chosen.size === 0) return refuse('Marque ao menos uma parcela.')
    if (amount === null || amount <= 0) return refuse('Informe quanto o cliente vai pagar.')
    const input = { id, customerId: customer.id, installments: [...chosen], amount, discount: off }
    const what = `Desconto de ${formatCents(off)} ao receber ${formatCents(add(amount, off))} de crediário`
    void run(() => callWithApproval('crediario.begin', input, what), onBegun)
  }

  if (installments.length === 0)
    return (
      <section className={styles.owed} aria-label="Parcelas em aberto">
        <EmptyState title="Nada em aberto">Este cliente não deve nenhuma parcela.</EmptyState>
      </section>
    )
  return (
    <form
      className={styles.owed}
      aria-label="Parcelas em aberto"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <ul className={styles.list} aria-label="Parcelas">
        {installments.map((one) => (
          <OwedRow key={one.id} one={one} isChosen={chosen.has(one.id)} onTick={() => tick(one.id)} />
        ))}
      </ul>
      <div className={styles.sum}>
        <span>Marcadas, com multa e juros de hoje</span>
        <output aria-label="Total das marcadas">{formatCents(total)}</output>
      </div>
      <div className={styles.fields}>
        <MoneyInput
          label="Valor a receber"
          value={amount}
          onChange={(value) => {
            refuse(null)
            setTyped(value)
          }}
          size="lg"
        />
        <MoneyInput
          label="Desconto"
          value={discount}
          onChange={(value) => {
            refuse(null)
            setDiscount(value)
          }}
          size="lg"
        />
        <Button type="submit" size="lg" loading={busy} data-autofocus className={styles.action ?? ''}>
          Receber&nbsp;<KeyHint>Enter</KeyHint>
        </Button>
      </div>
      <ErrorText>{refusal ?? partWords(amount, off, total)}</ErrorText>
    </form>
  )
}

function whole(total: Cents, off: Cents): Cents {
  return off > total ? ZERO : ((total - off) as Cents)
}

/** A part pays multa and juros before the debt, and the oldest before the next: said before any money is taken. */
function partWords(amount: Cents | null, off: Cents, total: Cents): string | null {
  if (amount === null || amount <= 0 || amount + off >= total) return null
  return 'Parte: paga primeiro a parcela mais antiga, e de cada uma a multa e os juros antes da dívida.'
}

interface OwedRowProps {
  readonly one: InstallmentView
  readonly isChosen: boolean
  readonly onTick: () => void
}

function OwedRow({ one, isChosen, onTick }: OwedRowProps) {
  const { origin, installment, installments, dueOn, daysLate } = one
  return (
    <li className={styles.row} data-late={daysLate > 0 || undefined}>
      <Checkbox
        size="md"
        checked={isChosen}
        onChange={onTick}
        aria-label={`${origin}, parcela ${installment} de ${installments}, vence em ${printedDay(dueOn)}`}
      />
      <InstallmentFigures one={one} />
    </li>
  )
}

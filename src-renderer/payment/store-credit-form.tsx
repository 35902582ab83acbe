import { useRef, useState } from 'react'
import type { Cents } from '../../src-shared/money/cents'
import { formatCents } from '../../src-shared/money/format'
import { dueDays } from '../../src-shared/payment/due-days'
import { printedDay } from '../../src-shared/receipt/printed-date'
import { DayInput } from '../ui/day-input'
import { parseDay } from '../ui/day-text'
import { MoneyInput } from '../ui/money-input'
import { CreditLimit } from './credit-limit'
import { DueList } from './due-list'
import { InstallmentsField } from './installments-field'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import { today } from './today'
import { useAddTender } from './use-add-tender'

/** Crediário: what the identified customer will pay later, in parcelas from a first day on. */
export function StoreCreditForm({ sale, onClose }: TenderFormProps) {
  const [amount, setAmount] = useState<Cents | null>(sale.settlement.unclaimed)
  const [installments, setInstallments] = useState(1)
  const [dayText, setDayText] = useState(() => printedDay(dueDays(today(), 2).at(-1) ?? today()))
  const [checked, setChecked] = useState(false)
  const dayField = useRef<HTMLInputElement>(null)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(sale.id, onClose)
  const typedDay = parseDay(dayText)
  const firstDueOn = typedDay !== undefined && typedDay >= today() ? typedDay : undefined

  function submit() {
    setChecked(true)
    if (amount === null || amount === 0) return refuse('Informe o valor do crediário.')
    if (firstDueOn === undefined) return dayField.current?.focus()
    const tender = { kind: 'store-credit' as const, id, amount, installments, firstDueOn }
    add(tender, `Crediário de ${formatCents(amount)} acima do limite do cliente`)
  }

  return (
    <TenderFrame title="Crediário" submitLabel="Receber" busy={busy} onSubmit={submit} onClose={onClose}>
      <MoneyInput
        label="Valor"
        value={amount}
        onChange={(typed) => {
          refuse(null)
          setAmount(typed)
        }}
        error={refusal}
        description={sale.customer === null ? null : <CreditLimit customer={sale.customer} amount={amount} />}
        size="lg"
        autoFocus
        inputRef={amountField}
      />
      <InstallmentsField amount={amount} value={installments} onChange={setInstallments} />
      <DayInput
        label="Primeiro vencimento"
        value={dayText}
        onChange={setDayText}
        error={checked && firstDueOn === undefined ? 'Digite uma data a partir de hoje.' : null}
        inputRef={dayField}
      />
      {amount !== null && firstDueOn !== undefined && (
        <DueList amount={amount} installments={installments} firstDueOn={firstDueOn} />
      )}
    </TenderFrame>
  )
}

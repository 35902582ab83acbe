import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Cents } from '../../src-shared/money/cents'
import { formatCents } from '../../src-shared/money/format'
import { dueDays } from '../../src-shared/payment/due-days'
import { ErrorText } from '../ui/error-text'
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
  const [firstDueOn, setFirstDueOn] = useState(() => dueDays(today(), 2).at(-1) ?? today())
  const [checked, setChecked] = useState(false)
  const dayField = useRef<HTMLInputElement>(null)
  const { id, add, busy, refusal, refuse } = useAddTender(sale.id, onClose)
  const isPast = firstDueOn < today()

  function submit() {
    setChecked(true)
    if (amount === null || amount === 0) return refuse('Informe o valor do crediário.')
    if (isPast) return dayField.current?.focus()
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
      />
      <InstallmentsField amount={amount} value={installments} onChange={setInstallments} />
      <div>
        <TextInput
          ref={dayField}
          type="date"
          label="Primeiro vencimento"
          value={firstDueOn}
          min={today()}
          aria-describedby="due-error"
          aria-invalid={checked && isPast}
          onChange={(event) => setFirstDueOn(event.currentTarget.value)}
        />
        <ErrorText id="due-error">
          {checked && isPast ? 'Escolha uma data a partir de hoje.' : null}
        </ErrorText>
      </div>
      {amount !== null && !isPast && (
        <DueList amount={amount} installments={installments} firstDueOn={firstDueOn} />
      )}
    </TenderFrame>
  )
}

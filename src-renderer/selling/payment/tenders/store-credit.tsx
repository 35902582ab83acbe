import { HandCoins } from 'lucide-react'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { dueDays } from '#shared/selling/payment/due-days'
import { installmentPlan } from '#shared/selling/payment/installment-plan'
import type { TenderOf } from '#shared/selling/payment/tender'
import { DayInput } from '../../../ui/fields/day-input'
import { parseDay } from '../../../ui/fields/day-text'
import { MoneyInput } from '../../../ui/fields/money-input'
import { CreditLimit } from './credit-limit'
import { DueList } from './due-list'
import { InstallmentsField } from './installments-field'
import { proposedInstallments } from './proposed-tender'
import { proposedLabel, TenderFrame, type TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'
import { today } from './today'
import { useAddTender } from './use-add-tender'
import { useAmount } from './use-amount'

export const storeCredit: TenderView<TenderOf<'store-credit'>> = {
  icon: HandCoins,
  Form: StoreCreditForm,
  readsScan: () => false,
  details({ amount, installments, firstDueOn }) {
    const lastDueOn = dueDays(firstDueOn, installments).at(-1) ?? firstDueOn
    if (installments === 1) return `1 parcela em ${printedDay(lastDueOn)}`
    return `${installmentPlan(amount, installments)} · até ${printedDay(lastDueOn)}`
  },
  afterRemoval: () => 'As parcelas não serão criadas.',
  waiting: () => null,
}

/** What the identified customer will pay later, in parcelas from a first day on. */
function StoreCreditForm({ sale, ...frame }: TenderFormProps) {
  const [amount, setAmount] = useAmount({ sale, typed: frame.typed })
  const [installments, setInstallments] = useState(() => proposedInstallments(sale, 'store-credit'))
  const [dayText, setDayText] = useState(() => printedDay(dueDays(today(), 2).at(-1) ?? today()))
  const [checked, setChecked] = useState(false)
  const dayField = useRef<HTMLInputElement>(null)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(frame.onClose)
  const typedDay = parseDay(dayText)
  const firstDueOn = typedDay !== undefined && typedDay >= today() ? typedDay : undefined
  const dayMissing = checked && firstDueOn === undefined

  function submit() {
    setChecked(true)
    if (amount === null || amount === 0) return refuse('Informe o valor do crediário.')
    if (firstDueOn === undefined) return dayField.current?.focus()
    const tender = { kind: 'store-credit' as const, id, amount, installments, firstDueOn }
    void add(tender, `Crediário de ${formatCents(amount)} acima do limite do cliente`)
  }

  return (
    <TenderFrame
      title="Crediário"
      submitLabel="Receber"
      busy={busy}
      field={amountField}
      error={refusal ?? (dayMissing ? 'Digite uma data a partir de hoje.' : null)}
      {...frame}
      onSubmit={submit}
      head={
        <>
          <MoneyInput
            label={frame.isProposed ? proposedLabel : 'Valor'}
            value={amount}
            onChange={(typed) => {
              refuse(null)
              setAmount(typed)
            }}
            error={refusal !== null}
            size="lg"
            autoFocus={frame.takesFocus}
            typed={frame.typed}
            inputRef={amountField}
          />
          <InstallmentsField
            amount={amount}
            value={installments}
            onChange={setInstallments}
            isLater
            size="lg"
          />
        </>
      }
    >
      {sale.customer !== null && <CreditLimit customer={sale.customer} amount={amount} />}
      <DayInput
        label="Primeiro vencimento"
        value={dayText}
        onChange={setDayText}
        error={null}
        inputRef={dayField}
      />
      {amount !== null && firstDueOn !== undefined && (
        <DueList amount={amount} installments={installments} firstDueOn={firstDueOn} />
      )}
    </TenderFrame>
  )
}

import { Banknote } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { TenderOf } from '#shared/selling/payment/tender'
import { MoneyInput } from '../../../ui/fields/money-input'
import { LargeChangeDialog } from './large-change-dialog'
import { QuickNotes } from './quick-notes'
import { proposedLabel, TenderFrame, type TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'
import { useAddTender } from './use-add-tender'
import { useAmount } from './use-amount'

export const cash: TenderView<TenderOf<'cash'>> = {
  icon: Banknote,
  Form: CashForm,
  readsScan: () => false,
  details: () => '',
  afterRemoval: () => 'Devolva o dinheiro ao cliente.',
  waiting: () => null,
}

/** What the customer hands over, which may be more than is due. A tapped note is taken at once. */
function CashForm({ sale, onTypedCash, ...frame }: TenderFormProps) {
  const { unclaimed } = sale.settlement
  const [received, setReceived] = useAmount({ sale, typed: frame.typed })
  const { id, amountField, add, busy, refusal, refuse, largeChange, setLargeChange } = useAddTender(
    frame.onClose,
  )

  // What was typed before the form was there is as good as typed in it.
  const tellTyped = useEffectEvent(() => frame.typed !== null && onTypedCash(received))
  useEffect(() => void tellTyped(), [])

  function change(amount: Cents | null) {
    refuse(null)
    setReceived(amount)
    onTypedCash(amount)
  }

  function take(amount: Cents | null, confirmedChange?: Cents) {
    if (amount === null || amount === 0) return refuse('Informe o valor recebido.')
    void add({ kind: 'cash', id, amount }, 'Pagamento em dinheiro', confirmedChange)
  }

  return (
    <TenderFrame
      title="Dinheiro"
      submitLabel={received === null ? 'Receber' : `Receber ${formatCents(received)}`}
      busy={busy}
      field={amountField}
      error={refusal}
      {...frame}
      onSubmit={() => take(received)}
      head={
        <MoneyInput
          label={frame.isProposed ? proposedLabel : 'Valor recebido'}
          value={received}
          onChange={change}
          error={refusal !== null}
          size="lg"
          autoFocus={frame.takesFocus}
          typed={frame.typed}
          inputRef={amountField}
        />
      }
    >
      <QuickNotes
        due={unclaimed}
        onPick={(amount) => {
          change(amount)
          take(amount)
        }}
      />
      {largeChange !== null && received !== null && (
        <LargeChangeDialog
          received={received}
          change={largeChange}
          onConfirm={() => take(received, largeChange)}
          onClose={() => setLargeChange(null)}
        />
      )}
    </TenderFrame>
  )
}

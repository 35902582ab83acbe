import { useState } from 'react'
import type { Cents } from '../../src-shared/money/cents'
import { MoneyInput } from '../ui/money-input'
import { QuickNotes } from './quick-notes'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import { useAddTender } from './use-add-tender'

/** Dinheiro: what the customer hands over, which may be more than is due. */
export function CashForm({ sale, onClose }: TenderFormProps) {
  const { unclaimed } = sale.settlement
  const [received, setReceived] = useState<Cents | null>(unclaimed)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(sale.id, onClose)

  function change(amount: Cents | null) {
    refuse(null)
    setReceived(amount)
  }

  function submit() {
    if (received === null || received === 0) return refuse('Informe o valor recebido.')
    add({ kind: 'cash', id, received }, 'Pagamento em dinheiro')
  }

  return (
    <TenderFrame title="Dinheiro" submitLabel="Receber" busy={busy} onSubmit={submit} onClose={onClose}>
      <MoneyInput
        label="Valor recebido"
        value={received}
        onChange={change}
        error={refusal}
        size="lg"
        autoFocus
        inputRef={amountField}
      />
      <QuickNotes
        due={unclaimed}
        onPick={(amount) => {
          change(amount)
          amountField.current?.focus()
        }}
      />
    </TenderFrame>
  )
}

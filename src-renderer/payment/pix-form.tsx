import { useState } from 'react'
import type { Cents } from '../../src-shared/money/cents'
import { MoneyInput } from '../ui/money-input'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import { useAddTender } from './use-add-tender'

/** Pix: the amount to ask for. Main makes the QR code; it counts once someone saw the money arrive. */
export function PixForm({ sale, onClose }: TenderFormProps) {
  const [amount, setAmount] = useState<Cents | null>(sale.settlement.unclaimed)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(sale.id, onClose)

  function submit() {
    if (amount === null || amount === 0) return refuse('Informe o valor do Pix.')
    add({ kind: 'pix', id, amount }, 'Pagamento por Pix')
  }

  return (
    <TenderFrame title="Pix" submitLabel="Gerar QR Code" busy={busy} onSubmit={submit} onClose={onClose}>
      <MoneyInput
        label="Valor do Pix"
        value={amount}
        onChange={(typed) => {
          refuse(null)
          setAmount(typed)
        }}
        error={refusal}
        size="lg"
        autoFocus
        inputRef={amountField}
      />
    </TenderFrame>
  )
}

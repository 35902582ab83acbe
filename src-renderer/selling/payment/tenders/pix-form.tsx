import { MoneyInput } from '../../../ui/fields/money-input'
import { proposedLabel, TenderFrame, type TenderFormProps } from './tender-frame'
import { useAddTender } from './use-add-tender'
import { useAmount } from './use-amount'

/** Pix: the amount to ask for. Main makes the QR code; it counts once someone saw the money arrive. */
export function PixForm({ sale, ...frame }: TenderFormProps) {
  const [amount, setAmount] = useAmount({ sale, typed: frame.typed })
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(sale.id, frame.onClose)

  function submit() {
    if (amount === null || amount === 0) return refuse('Informe o valor do Pix.')
    void add({ kind: 'pix', id, amount }, 'Pagamento por Pix')
  }

  return (
    <TenderFrame
      title="Pix"
      submitLabel="Gerar QR Code"
      busy={busy}
      field={amountField}
      error={refusal}
      {...frame}
      onSubmit={submit}
      head={
        <MoneyInput
          label={frame.isProposed ? proposedLabel : 'Valor do Pix'}
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
      }
    />
  )
}

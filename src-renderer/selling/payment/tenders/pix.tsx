import { QrCode } from 'lucide-react'
import type { TenderOf } from '#shared/selling/payment/tender'
import { MoneyInput } from '../../../ui/fields/money-input'
import { PixPanel } from './pix-panel'
import { proposedLabel, TenderFrame, type TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'
import { useAddTender } from './use-add-tender'
import { useAmount } from './use-amount'

export const pix: TenderView<TenderOf<'pix'>> = {
  icon: QrCode,
  Form: PixForm,
  readsScan: () => false,
  details: ({ state }) => (state === 'asked' ? 'Aguardando o pagamento' : 'Recebido'),
  afterRemoval: ({ state }) =>
    state === 'asked'
      ? 'O QR Code deixa de valer: confira antes se o cliente já pagou.'
      : 'Devolva o Pix ao cliente pelo banco.',
  waiting: (props) => <PixPanel key={props.tender.id} {...props} />,
}

/** The amount to ask for. Main makes the QR code; it counts once someone saw the money arrive. */
function PixForm({ sale, ...frame }: TenderFormProps) {
  const [amount, setAmount] = useAmount({ sale, typed: frame.typed })
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(frame.onClose)

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

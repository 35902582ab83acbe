import { useState } from 'react'
import { callWithApproval } from '../../../store/access/approval/approval'
import { PinBoxes } from '../../../ui/fields/pin-boxes'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import { nothingTyped } from './pin-try'
import { useOperatorAsk } from './use-operator-ask'

interface MasterPinStepProps extends CashbackStepProps {
  /** To the customer's PIN. */
  readonly onBack: () => void
}

/** The store's own PIN, for a customer whose SMS does not arrive, whose PIN ran out or is blocked (FEATURES C10). */
export function MasterPinStep({ onBack, ...props }: MasterPinStepProps) {
  const { sale, cashback } = props
  const [typed, setTyped] = useState(nothingTyped)
  const operator = useOperatorAsk(`o ${cashback.name}`)

  function answer() {
    if (operator.waiting) return
    if (typed.pin.length < 4) return operator.refuse('Digite o PIN Master da loja, de 4 a 8 dígitos.')
    const input = { saleId: sale.id, ...typed, isMaster: true }
    void operator.ask(
      callWithApproval('loyalty.answer-pin', input, `Usar o PIN Master do ${cashback.name} nesta venda`),
    )
  }

  return (
    <CashbackDialog
      {...props}
      reason={`O PIN Master é da loja, que responde por ele: para quando o SMS não chega a ${sale.customer?.name ?? 'quem compra'}.`}
      operator={operator}
      awaited={`o ${cashback.name} conferir o PIN Master`}
      onSubmit={answer}
      submitLabel="Confirmar PIN Master"
      other={{ label: 'Voltar ao PIN', act: onBack }}
    >
      <PinBoxes
        label="PIN Master"
        autoFocus
        maxLength={8}
        value={typed.pin}
        onChange={(pin) => {
          operator.refuse(null)
          setTyped({ pin, attemptId: crypto.randomUUID() })
        }}
      />
    </CashbackDialog>
  )
}

import { useRef, useState } from 'react'
import { cashMovementIdSchema, type CashMovementId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { cashByHandNames, type CashByHandKind } from '#shared/store/till/cash-by-hand'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { MoneyInput } from '../../../ui/fields/money-input'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../../access/approval/approval'
import { LargeCashDialog } from './large-cash-dialog'
import styles from './cash-by-hand-form.module.css'

const words = {
  'cash-in': { reason: 'Dinheiro que entra na gaveta.', usual: ['Falta de troco', 'Reforço do fundo'] },
  'cash-drop': {
    reason: 'Dinheiro que sai da gaveta.',
    usual: ['Recolhimento ao cofre', 'Depósito', 'Despesa'],
  },
} as const

interface CashByHandFormProps {
  readonly kind: CashByHandKind
  readonly onDone: (id: CashMovementId, slip: ReceiptDocument) => void
  readonly onClose: () => void
}

export function CashByHandForm({ kind, onDone, onClose }: CashByHandFormProps) {
  const [id] = useState(() => cashMovementIdSchema.parse(crypto.randomUUID()))
  const [amount, setAmount] = useState<Cents | null>(null)
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const [isLarge, setIsLarge] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  const name = cashByHandNames[kind]

  function confirm() {
    if (amount === null || amount === 0) return refuse('Informe o valor.')
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo.')
    }
    move(amount)
  }

  /** A large amount is sent again with what was looked at. */
  function move(amount: Cents, confirmedAmount?: Cents) {
    setIsLarge(false)
    void run(
      () =>
        callWithApproval(
          `till.${kind}`,
          { id, amount, reason: reason.trim(), confirmedAmount },
          `${name} de ${formatCents(amount)}`,
        ),
      (slip) => onDone(id, slip),
      (error) => {
        setIsLarge(error.code === 'large-cash')
        return error.code === 'large-cash' ? null : messageFor(error)
      },
    )
  }

  return (
    <FormDialog
      title={name}
      reason={words[kind].reason}
      size="lg"
      onClose={onClose}
      onSubmit={confirm}
      submitLabel={`Registrar ${name.toLowerCase()}`}
      busy={busy}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <MoneyInput
            label="Valor"
            size="lg"
            value={amount}
            onChange={(value) => {
              setAmount(value)
              refuse(null)
            }}
            autoFocus
          />
          <ReasonField
            fieldRef={reasonField}
            value={reason}
            onChange={(value) => {
              setReason(value)
              refuse(null)
            }}
            suggestions={words[kind].usual}
          />
          <ErrorText lines={2}>{refusal}</ErrorText>
        </div>
        <Keypad layout="money" />
      </div>
      {isLarge && amount !== null && (
        <LargeCashDialog
          kind={kind}
          amount={amount}
          onConfirm={() => move(amount, amount)}
          onClose={() => setIsLarge(false)}
        />
      )}
    </FormDialog>
  )
}

import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { cashMovementIdSchema, type CashMovementId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { cashByHandNames, type CashByHandKind } from '#shared/store/till/cash-by-hand'
import { messageFor } from '../../../ipc/words/messages'
import { Dialog } from '../../../ui/dialog/dialog'
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
  const [problem, setProblem] = useState('')
  const [isLarge, setIsLarge] = useState(false)
  const [busy, setBusy] = useState(false)
  const name = cashByHandNames[kind]

  async function confirm() {
    if (busy) return
    if (amount === null || amount === 0) return setProblem('Informe o valor.')
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return setProblem('Escolha ou escreva o motivo.')
    }
    await move(amount)
  }

  /** A large amount is sent again with what was looked at. */
  async function move(amount: Cents, confirmedAmount?: Cents) {
    setIsLarge(false)
    setBusy(true)
    setProblem('')
    const reply = await callWithApproval(
      `till.${kind}`,
      { id, amount, reason: reason.trim(), confirmedAmount },
      `${name} de ${formatCents(amount)}`,
    )
    setBusy(false)
    if (reply.ok) onDone(id, reply.value)
    else if (reply.error.code === 'large-cash') setIsLarge(true)
    else setProblem(messageFor(reply.error))
  }

  return (
    <Dialog
      opened
      title={name}
      reason={words[kind].reason}
      size="lg"
      onClose={onClose}
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Registrar {name.toLowerCase()}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <MoneyInput
            label="Valor"
            size="lg"
            value={amount}
            onChange={(value) => {
              setAmount(value)
              setProblem('')
            }}
            autoFocus
          />
          <ReasonField
            fieldRef={reasonField}
            value={reason}
            onChange={(value) => {
              setReason(value)
              setProblem('')
            }}
            suggestions={words[kind].usual}
          />
          <ErrorText lines={2}>{problem}</ErrorText>
        </div>
        <Keypad layout="money" />
      </div>
      {isLarge && amount !== null && (
        <LargeCashDialog
          kind={kind}
          amount={amount}
          onConfirm={() => void move(amount, amount)}
          onClose={() => setIsLarge(false)}
        />
      )}
    </Dialog>
  )
}

import { useState } from 'react'
import { z } from 'zod'
import { cashMovementIdSchema, type CashMovementId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { cashByHandNames, type CashByHandKind } from '#shared/store/till/cash-by-hand'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { enteredAmountSchema } from '../../../ui/fields/entered-amount'
import { MoneyInput } from '../../../ui/fields/money-input'
import { ReasonField, reasonSchema } from '../../../ui/fields/reason-field'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
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

const schema = z.object({ amount: enteredAmountSchema, reason: reasonSchema })
type Filled = z.output<typeof schema>
const nothing = { amount: null, reason: '' }
const missing = { amount: 'Informe o valor.', reason: 'Escolha ou escreva o motivo.' }

interface CashByHandFormProps {
  readonly kind: CashByHandKind
  readonly onDone: (id: CashMovementId, slip: ReceiptDocument) => void
  readonly onClose: () => void
}

export function CashByHandForm({ kind, onDone, onClose }: CashByHandFormProps) {
  const [id] = useState(() => cashMovementIdSchema.parse(crypto.randomUUID()))
  const { bind, errors, submit } = useSchemaForm(schema, nothing, missing)
  const [large, setLarge] = useState<Filled | null>(null)
  const { busy, refusal, run } = useCommand()
  const name = cashByHandNames[kind]

  /** A large amount is sent again with what was looked at. */
  function move(filled: Filled, confirmedAmount?: Cents) {
    setLarge(null)
    void run(
      () =>
        callWithApproval(
          `till.${kind}`,
          { id, ...filled, confirmedAmount },
          `${name} de ${formatCents(filled.amount)}`,
        ),
      (slip) => onDone(id, slip),
      (error) => {
        if (error.code !== 'large-cash') return messageFor(error)
        setLarge(filled)
        return null
      },
    )
  }

  return (
    <FormDialog
      title={name}
      reason={words[kind].reason}
      size="lg"
      onClose={onClose}
      onSubmit={() => submit(move)}
      submitLabel={`Registrar ${name.toLowerCase()}`}
      busy={busy}
      refusal={refusal}
      refusalLines={2}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <MoneyInput label="Valor" size="lg" {...bind('amount')} error={errors.amount} autoFocus />
          <ReasonField {...bind('reason')} error={errors.reason ?? null} suggestions={words[kind].usual} />
        </div>
        <Keypad layout="money" />
      </div>
      {large !== null && (
        <LargeCashDialog
          kind={kind}
          amount={large.amount}
          onConfirm={() => move(large, large.amount)}
          onClose={() => setLarge(null)}
        />
      )}
    </FormDialog>
  )
}

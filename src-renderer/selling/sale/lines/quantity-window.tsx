import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatQuantity, readQuantity, type Thousandths } from '#shared/kernel/money/quantity'
import type { Result } from '#shared/kernel/result'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { Keypad } from '../../../ui/keyboard/keypad'
import { withMeantQuantity } from './quantity-question'

interface QuantityWindowProps {
  readonly line: SaleLineView
  /** Asks main for the new quantity, in thousandths. */
  readonly ask: (quantity: Thousandths, quantityConfirmed: boolean) => Promise<Result<unknown, AppError>>
  readonly onClose: () => void
}

export function QuantityWindow({ line, ask, onClose }: QuantityWindowProps) {
  const [text, setText] = useState(formatQuantity(line.quantity))
  const field = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useCommand()

  function confirm() {
    const read = readQuantity(text)
    if (!read.ok) return refuse(problemOf(text, read.problem))
    void run(() => withMeantQuantity((isMeant) => ask(read.value, isMeant)), onClose)
  }

  return (
    <FormDialog
      title="Quantidade"
      reason={`Item ${line.position} · ${line.description}`}
      size="sm"
      onClose={onClose}
      onSubmit={confirm}
      submitLabel="Confirmar"
      busy={busy}
    >
      <div>
        <TextInput
          ref={field}
          data-autofocus
          label={`Quantidade (${line.unit})`}
          value={text}
          inputMode="decimal"
          autoComplete="off"
          maxLength={9}
          aria-invalid={refusal !== null}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            refuse(null)
            setText(event.currentTarget.value)
          }}
        />
        <ErrorText>{refusal}</ErrorText>
      </div>
      <Keypad target={field} layout="money" />
    </FormDialog>
  )
}

function problemOf(text: string, problem: 'invalid' | 'ambiguous'): string {
  if (problem === 'ambiguous') return messageFor({ code: 'ambiguous-quantity', typed: text.trim() })
  return /^\d{6,}/.test(text.trim())
    ? 'Quantidade grande demais: o máximo é 99.999.'
    : 'Digite uma quantidade maior que zero, como 3 ou 0,250.'
}

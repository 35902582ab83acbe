import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { ZERO, type Cents } from '../../src-shared/money/cents'
import type { TillClosing } from '../../src-shared/till/till-session'
import { callWithApproval } from '../access/approval'
import { messageFor } from '../ipc/messages'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { Keypad } from '../ui/keypad'
import { MoneyInput } from '../ui/money-input'
import { CashCounter } from './cash-counter'
import { countedTotal, type CashCount } from './cash-count'
import styles from './count-form.module.css'

export interface CountFormProps {
  readonly onClosed: (closing: TillClosing) => void
  readonly onClose: () => void
}

/** Caixa cego: what was counted, without a word of what is expected. */
export function CountForm({ onClosed, onClose }: CountFormProps) {
  const [counted, setCounted] = useState<Cents | null>(null)
  const [count, setCount] = useState<CashCount>({})
  const [note, setNote] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)

  async function close() {
    if (busy) return
    if (counted === null)
      return setError('Conte o dinheiro da gaveta e informe o valor; se não há, informe 0,00.')
    setBusy(true)
    setError('')
    const reply = await callWithApproval(
      'till.close',
      { countedCash: counted, note: note.trim() },
      'Fechar o caixa',
    )
    setBusy(false)
    if (reply.ok) onClosed(reply.value)
    else setError(messageFor(reply.error))
  }

  function countPieces(next: CashCount) {
    setCount(next)
    const total = countedTotal(next)
    setCounted(total === ZERO ? null : total)
    setError('')
  }

  return (
    <Dialog
      opened
      title="Fechamento de caixa"
      reason="Conte todo o dinheiro da gaveta, com o fundo de troco."
      size="xl"
      onClose={onClose}
      onSubmit={() => void close()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Fechar caixa
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <CashCounter count={count} onChange={countPieces} />
          <div className={styles.sum}>
            <MoneyInput
              label="Dinheiro contado"
              description="A soma acima, ou o valor digitado direto."
              size="lg"
              value={counted}
              onChange={(value) => {
                setCounted(value)
                setCount({})
                setError('')
              }}
              autoFocus
            />
            <TextInput
              label="Observação"
              description="Opcional."
              size="lg"
              value={note}
              maxLength={200}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </div>
          <ErrorText>{error}</ErrorText>
        </div>
        <Keypad layout="money" />
      </div>
    </Dialog>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { min, ZERO, type Cents } from '../../src-shared/money/cents'
import type { TenderKind } from '../../src-shared/payment/tender'
import type { CountSheet } from '../../src-shared/till/count-sheet'
import type { TillClosing } from '../../src-shared/till/till-closing'
import { callWithApproval } from '../access/approval'
import { messageFor } from '../ipc/messages'
import { useApp } from '../shell/use-app'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { Keypad } from '../ui/keypad'
import { CashStep } from './cash-step'
import { countedTotal, type CashCount } from './cash-count'
import { ClosingConcerns } from './closing-concerns'
import styles from './count-form.module.css'
import { TendersStep } from './tenders-step'

export interface CountFormProps {
  readonly sheet: CountSheet
  readonly onClosed: (closing: TillClosing) => void
  readonly onClose: () => void
}

/** Caixa cego: cash first, then each other tender used, without a word of what is expected. */
export function CountForm({ sheet, onClosed, onClose }: CountFormProps) {
  const float = useApp((app) => app.till?.float ?? ZERO)
  const others = sheet.tenders.filter((tender) => tender !== 'cash')
  const [step, setStep] = useState<'cash' | 'others'>('cash')
  const [pieces, setPieces] = useState<CashCount>({})
  const [cash, setCash] = useState<Cents | null>(null)
  const [typedLeft, setTypedLeft] = useState<Cents | null | undefined>(undefined)
  const [counted, setCounted] = useState<Partial<Record<TenderKind, Cents | null>>>({})
  const [note, setNote] = useState('')
  const [error, setError] = useState('')
  const [busy, setBusy] = useState(false)
  const left = typedLeft === undefined ? (cash === null ? null : min(float, cash)) : typedLeft
  const isLast = step === 'others' || others.length === 0

  async function confirm() {
    if (busy) return
    setError('')
    if (cash === null)
      return setError('Conte o dinheiro da gaveta e informe o valor; se não há, informe 0,00.')
    if (left === null || left > cash) return setError('Informe quanto do dinheiro contado fica na gaveta.')
    if (!isLast) return setStep('others')
    setBusy(true)
    const amounts = others.flatMap((tender) => {
      const amount = counted[tender] ?? null
      return amount === null ? [] : [[tender, amount] as const]
    })
    const reply = await callWithApproval(
      'till.close',
      { counted: { ...Object.fromEntries(amounts), cash }, left, note: note.trim() },
      'Fechar o caixa',
    )
    setBusy(false)
    if (reply.ok) onClosed(reply.value)
    else setError(messageFor(reply.error))
  }

  const noteField = { note, onNote: setNote }
  return (
    <Dialog
      opened
      title="Fechamento de caixa"
      reason={
        step === 'cash'
          ? 'Conte todo o dinheiro da gaveta, com o fundo de troco.'
          : 'Some os comprovantes de cada forma de pagamento.'
      }
      size="xl"
      onClose={onClose}
      onSubmit={() => void confirm()}
      footer={
        <>
          <Button variant="default" onClick={step === 'cash' ? onClose : () => setStep('cash')}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            {isLast ? 'Fechar caixa' : 'Continuar'}
          </Button>
        </>
      }
    >
      <ClosingConcerns concerns={sheet.concerns} />
      <div className={styles.columns}>
        <div className={styles.fields}>
          {step === 'cash' ? (
            <CashStep
              pieces={pieces}
              onPieces={(next) => {
                const total = countedTotal(next)
                setPieces(next)
                setCash(total === ZERO ? null : total)
              }}
              cash={cash}
              onCash={(value) => {
                setCash(value)
                setPieces({})
              }}
              left={left}
              onLeft={setTypedLeft}
              {...(isLast ? noteField : {})}
            />
          ) : (
            <TendersStep
              tenders={others}
              counted={counted}
              onCounted={(tender, amount) => setCounted({ ...counted, [tender]: amount })}
              {...noteField}
            />
          )}
          <ErrorText>{error}</ErrorText>
        </div>
        <Keypad layout="money" />
      </div>
    </Dialog>
  )
}

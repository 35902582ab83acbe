import { useState } from 'react'
import { min, ZERO, type Cents } from '#shared/kernel/money/cents'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import type { TenderKind } from '#shared/selling/payment/tender'
import type { CountSheet } from '#shared/store/till/count-sheet'
import type { Counted } from '#shared/store/till/tender-count'
import type { TillClosing } from '#shared/store/till/till-closing'
import { useApp } from '../../../app/use-app'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../../access/approval/approval'
import { countedTotal, type CashCount } from './cash-count'
import { CashStep } from './cash-step'
import { ClosingConcerns } from './closing-concerns'
import { DifferingCount } from './differing-count'
import { TendersStep } from './tenders-step'
import styles from './count-form.module.css'

export interface CountFormProps {
  readonly sheet: CountSheet
  readonly onClosed: (closing: TillClosing) => void
  readonly onClose: () => void
}

type Typed = Partial<Record<TenderKind, Cents | null>>

/** Only what was counted: an empty field is not nought. */
function known(typed: Typed): Counted {
  return Object.fromEntries(Object.entries(typed).filter(([, amount]) => amount !== null))
}

/**
 * Caixa cego: cash first, then every other tender of the shop, without a word of what is expected. A count that does
 * not agree may be looked over once; nobody is told where it differs before the till is closed.
 */
export function CountForm({ sheet, onClosed, onClose }: CountFormProps) {
  const float = useApp((app) => app.till?.float ?? ZERO)
  const others = sheet.tenders.filter((tender) => tender !== drawerKind)
  const [step, setStep] = useState<'drawer' | 'others'>('drawer')
  const [pieces, setPieces] = useState<CashCount>({})
  const [cash, setCash] = useState<Cents | null>(null)
  const [typedLeft, setTypedLeft] = useState<Cents | null | undefined>(undefined)
  const [counted, setCounted] = useState<Typed>({})
  const [reversed, setReversed] = useState<Typed>({})
  const [note, setNote] = useState('')
  const [isRecount, setIsRecount] = useState(sheet.isRecount)
  const [differs, setDiffers] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  const left = typedLeft === undefined ? (cash === null ? null : min(float, cash)) : typedLeft
  const isLast = step === 'others' || others.length === 0

  function confirm() {
    refuse(null)
    if (cash === null) return refuse('Conte o dinheiro da gaveta e informe o valor; se não há, informe 0,00.')
    if (left === null || left > cash) return refuse('Informe quanto do dinheiro contado fica na gaveta.')
    if (!isLast) return setStep('others')
    close(cash, left, isRecount ? 'close' : 'recount')
  }

  function close(cash: Cents, left: Cents, ifDiffers: 'recount' | 'close') {
    const counts = { counted: { ...known(counted), cash }, reversed: known(reversed), left }
    void run(
      () => callWithApproval('till.close', { ...counts, note: note.trim(), ifDiffers }, 'Fechar o caixa'),
      onClosed,
      (error) => {
        setDiffers(error.code === 'count-differs')
        if (error.code !== 'count-differs') return messageFor(error)
        setIsRecount(true)
        return null
      },
    )
  }

  function countAgain() {
    setDiffers(false)
    setStep('drawer')
  }

  function closeAsCounted() {
    if (cash !== null && left !== null) close(cash, left, 'close')
  }

  /** Nothing that was typed goes without a word. */
  function back() {
    if (step === 'others') return setStep('drawer')
    const isUntouched =
      cash === null && note === '' && Object.keys({ ...known(counted), ...known(reversed) }).length === 0
    if (isUntouched) onClose()
    else setLeaving(true)
  }

  const noteField = { note, onNote: setNote }
  return (
    <FormDialog
      title="Fechamento de caixa"
      reason={
        isRecount
          ? undefined
          : step === 'drawer'
            ? 'Conte todo o dinheiro da gaveta, com o fundo de troco.'
            : 'Some os comprovantes de cada forma. O que não houve fica em branco.'
      }
      size="xl"
      onClose={back}
      onSubmit={confirm}
      submitLabel={isLast ? 'Fechar caixa' : 'Continuar'}
      busy={busy}
      refusal={refusal}
    >
      <ClosingConcerns concerns={sheet.concerns} />
      {isRecount && (
        <p className={styles.concern}>
          A contagem anterior não confere. Esta é a última: ela encerra o caixa.
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.fields} onInput={() => refuse(null)}>
          {step === 'drawer' ? (
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
              reversible={sheet.reversed}
              reversed={reversed}
              onReversed={(tender, amount) => setReversed({ ...reversed, [tender]: amount })}
              {...noteField}
            />
          )}
        </div>
        <Keypad layout="money" />
      </div>
      <DifferingCount
        opened={differs}
        busy={busy}
        onCountAgain={countAgain}
        onCloseAsCounted={closeAsCounted}
      />
      <ConfirmDialog
        opened={leaving}
        title="Sair sem fechar o caixa?"
        confirmLabel="Sair e descartar"
        cancelLabel="Continuar contando"
        danger
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      >
        A contagem digitada será descartada. O caixa continua aberto.
      </ConfirmDialog>
    </FormDialog>
  )
}

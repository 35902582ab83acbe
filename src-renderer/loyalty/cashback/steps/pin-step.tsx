import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { clockTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { callWithApproval } from '../../../store/access/approval/approval'
import { PinBoxes } from '../../../ui/fields/pin-boxes'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import { customerPinLength, nothingTyped, typedPin } from './pin-try'
import { pinWords } from './pin-words'
import { ResendButton } from './resend-button'
import { useCanType } from './use-can-type'
import { useOperatorAsk } from './use-operator-ask'
import classes from './cashback-window.module.css'

interface PinStepProps extends CashbackStepProps {
  readonly onOtherMobile: () => void
  readonly onMasterPin: () => void
}

/** Milliseconds of rest after the fourth digit: a scanner typing into the boxes is not done yet. */
const settleAfter = 60

/** Sends the PIN and takes what the customer reads out, which goes with its fourth digit (C2, C6). */
export function PinStep({ onOtherMobile, onMasterPin, ...props }: PinStepProps) {
  const { sale, cashback } = props
  const [typed, setTyped] = useState(nothingTyped)
  /** Which of the two is under way, while one is. */
  const [awaited, setAwaited] = useState<'message' | 'check'>('message')
  const operator = useOperatorAsk(`o ${cashback.name}`, cashback.pin.kind === 'not-sent')
  const canType = useCanType(cashback.pin)
  const sent = useRef<string | null>(null)
  const mobile = sale.customer?.maskedMobile ?? ''

  const sendPin = () => operator.ask(call('loyalty.send-pin', { saleId: sale.id, mobile: null }))

  function send() {
    if (operator.waiting) return
    setTyped(nothingTyped)
    setAwaited('message')
    void sendPin()
  }

  const sendFirst = useEffectEvent(() => {
    if (cashback.pin.kind === 'not-sent') void sendPin()
  })
  useEffect(() => sendFirst(), [])

  function answer() {
    if (operator.waiting) return
    if (!canType) return send()
    if (typed.pin.length < customerPinLength) return operator.refuse('Digite os 4 dígitos do PIN.')
    setAwaited('check')
    sent.current = typed.attemptId
    const input = { saleId: sale.id, ...typed }
    void operator.ask(
      callWithApproval('loyalty.answer-pin', input, `Usar o PIN Master do ${cashback.name} nesta venda`),
    )
  }

  const answerWhole = useEffectEvent(() => {
    if (canType && sent.current !== typed.attemptId) answer()
  })
  useEffect(() => {
    if (typed.pin.length < customerPinLength) return
    const timer = window.setTimeout(() => answerWhole(), settleAfter)
    return () => window.clearTimeout(timer)
  }, [typed])

  // A refused PIN is typed anew; one that got no answer may be sent again as it is.
  const refused = operator.fault?.kind === 'declined' ? operator.fault : null
  const [cleared, setCleared] = useState(refused)
  if (cleared !== refused) {
    setCleared(refused)
    if (refused !== null) setTyped(nothingTyped())
  }

  return (
    <CashbackDialog
      {...props}
      reason={
        canType
          ? `Peça a ${sale.customer?.name ?? 'quem compra'} o PIN enviado para ${mobile}.`
          : `O PIN vai por SMS para ${mobile}.`
      }
      operator={operator}
      awaited={
        awaited === 'message' ? `o ${cashback.name} enviar o PIN` : `o ${cashback.name} conferir o PIN`
      }
      onSubmit={answer}
      submitLabel={canType ? 'Confirmar PIN' : 'Enviar novo PIN'}
    >
      <PinBoxes
        label="PIN"
        autoFocus
        // More than is kept: a digit typed behind a whole PIN begins another.
        maxLength={customerPinLength * 2}
        value={typed.pin}
        disabled={!canType}
        onChange={(text) => {
          operator.refuse(null)
          setTyped({ pin: typedPin(typed.pin, text), attemptId: crypto.randomUUID() })
        }}
      />
      <div className={classes.about}>
        <span className={classes.quiet}>{pinWords(cashback.pin, canType, clockTime, refused !== null)}</span>
        {cashback.pin.kind === 'sent' && canType && (
          <ResendButton from={cashback.pin.resendFrom} disabled={operator.waiting} onResend={send} />
        )}
        {cashback.pin.kind === 'sent' && (
          <Button variant="default" onClick={onMasterPin}>
            PIN Master
          </Button>
        )}
        <Button variant="default" onClick={onOtherMobile}>
          Outro celular
        </Button>
      </div>
    </CashbackDialog>
  )
}

import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { callWithApproval } from '../access/approval'
import { call } from '../ipc/client'
import { clockTime } from '../shell/times'
import { PinBoxes } from '../ui/pin-boxes'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import classes from './cashback-window.module.css'
import { pinWords } from './pin-words'
import { ResendButton } from './resend-button'
import { useCanType } from './use-can-type'
import { useOperatorAsk } from './use-operator-ask'

interface PinStepProps extends CashbackStepProps {
  readonly onOtherMobile: () => void
}

/** Sends the PIN and takes what the customer reads out; the store's PIN Master goes into the same boxes (C2, C6, C10). */
export function PinStep({ onOtherMobile, ...props }: PinStepProps) {
  const { sale, cashback } = props
  const [typed, setTyped] = useState(nothingTyped)
  const [sending, setSending] = useState(true)
  const operator = useOperatorAsk(`o ${cashback.name}`, cashback.pin.kind === 'not-sent')
  const canType = useCanType(cashback.pin)
  const mobile = sale.customer?.maskedMobile ?? ''

  const sendPin = () => operator.ask(call('loyalty.send-pin', { saleId: sale.id, mobile: null }))

  function send() {
    if (operator.waiting) return
    setTyped(nothingTyped)
    setSending(true)
    void sendPin()
  }

  const sendFirst = useEffectEvent(() => {
    if (cashback.pin.kind === 'not-sent') void sendPin()
  })
  useEffect(() => sendFirst(), [])

  function answer() {
    if (operator.waiting) return
    if (!canType) return send()
    if (typed.pin.length < 4) return operator.refuse('Digite os 4 dígitos do PIN.')
    setSending(false)
    const input = { saleId: sale.id, pin: typed.pin, attemptId: typed.attemptId }
    void operator.ask(
      callWithApproval('loyalty.answer-pin', input, `Usar o PIN Master do ${cashback.name} nesta venda`),
    )
  }

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
      awaited={sending ? `o ${cashback.name} enviar o PIN` : `o ${cashback.name} conferir o PIN`}
      onSubmit={answer}
      buttons={
        <Button type="submit" disabled={operator.waiting}>
          {canType ? 'Confirmar PIN' : 'Enviar novo PIN'}
        </Button>
      }
    >
      <PinBoxes
        label="PIN"
        autoFocus
        maxLength={8}
        value={typed.pin}
        disabled={!canType}
        onChange={(pin) => {
          operator.refuse(null)
          setTyped({ pin, attemptId: crypto.randomUUID() })
        }}
      />
      <div className={classes.about}>
        <span className={classes.quiet}>{pinWords(cashback.pin, canType, clockTime, refused !== null)}</span>
        {cashback.pin.kind === 'sent' && canType && (
          <ResendButton from={cashback.pin.resendFrom} disabled={operator.waiting} onResend={send} />
        )}
        <Button variant="default" onClick={onOtherMobile}>
          Outro celular
        </Button>
      </div>
    </CashbackDialog>
  )
}

/** Each PIN typed is one attempt, however often it has to be sent. */
function nothingTyped() {
  return { pin: '', attemptId: crypto.randomUUID() as string }
}
